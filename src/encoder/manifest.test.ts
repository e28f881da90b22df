import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { crc32 } from '../annotate/statements/model/weights/crc32.ts'
import { InputError } from '../model/errors.ts'
import { readEncoderFolder } from './manifest.ts'

const GRAPH = new Uint8Array([8, 9, 18, 0])
const TOKENIZER = new TextEncoder().encode('{}')
const entry = (name: string, bytes: Uint8Array) => ({ name, bytes: bytes.length, crc32: crc32(bytes) })
const MANIFEST = {
  labels: ['O'],
  places: ['pos'],
  window: 254,
  marks: { begin: 1, end: 2, unknown: 3 },
  transitions: [0, 0, 0, 0],
  files: [entry('model.onnx', GRAPH), entry('tokenizer.json', TOKENIZER)],
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-encoder-'))
  writeFileSync(join(folder, 'model.onnx'), GRAPH)
  writeFileSync(join(folder, 'tokenizer.json'), TOKENIZER)
  writeFileSync(join(folder, 'model.json'), JSON.stringify(MANIFEST))
})
afterEach(() => rmSync(folder, { recursive: true }))

const complaint = (): string => {
  try {
    readEncoderFolder(folder)
  } catch (error) {
    if (error instanceof InputError) return error.message.replace(folder, 'FOLDER')
    throw error
  }
  return 'none'
}

describe('readEncoderFolder', () => {
  it('reads a whole model', () => {
    const { manifest, graph, tokenizer } = readEncoderFolder(folder)
    expect([manifest.window, [...graph], tokenizer]).toEqual([254, [8, 9, 18, 0], '{}'])
  })

  it('refuses a graph with one byte changed', () => {
    writeFileSync(join(folder, 'model.onnx'), new Uint8Array([8, 9, 18, 1]))
    expect(complaint()).toBe(
      'FOLDER holds no whole encoder: model.onnx is not what model.json says; put back the folder as the package has it',
    )
  })

  it('refuses a tokenizer cut short', () => {
    writeFileSync(join(folder, 'tokenizer.json'), '{')
    expect(complaint()).toContain('tokenizer.json is not what model.json says')
  })

  it('refuses a description that is none', () => {
    writeFileSync(join(folder, 'model.json'), '{"labels":[]}')
    expect(complaint()).toContain('model.json does not describe an encoder')
  })

  it('says which file is absent', () => {
    rmSync(join(folder, 'model.onnx'))
    expect(complaint()).toContain('no such file or directory')
  })
})
