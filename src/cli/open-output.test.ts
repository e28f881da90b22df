import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOutput } from './open-output.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-output-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('fileOutput', () => {
  it('shows the file only when it is finished', async () => {
    const output = await fileOutput(join(folder, 'records.jsonl'))
    await output.write('one\n')
    expect(readdirSync(folder)).not.toContain('records.jsonl')
    await output.write('two\n')
    await output.finish()
    expect(readFileSync(join(folder, 'records.jsonl'), 'utf8')).toBe('one\ntwo\n')
    expect(readdirSync(folder)).toEqual(['records.jsonl'])
  })

  it('leaves nothing when abandoned, and drops what a run that is being stopped still writes', async () => {
    const output = await fileOutput(join(folder, 'records.jsonl'))
    await output.write('one\n')
    const writing = output.write('two\n')
    await output.abandon()
    await writing
    await output.write('three\n')
    await output.finish()
    expect(readdirSync(folder)).toEqual([])
  })

  it('fails with the path where the folder is missing', async () => {
    await expect(fileOutput(join(folder, 'absent', 'x.jsonl'))).rejects.toThrow(
      `cannot write ${join(folder, 'absent', 'x.jsonl')}: ENOENT`,
    )
  })
})
