import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { calibrationSchema, UNCALIBRATED } from '../annotate/statements/model/weights/calibration.ts'
import { crc32 } from '../annotate/statements/model/weights/crc32.ts'
import { InputError } from '../model/errors.ts'

const id = z.int().min(0)

/** What `model.json` says of an encoder; `training/export_encoder.py` writes it. */
const manifestSchema = z.object({
  labels: z.array(z.string()).min(1),
  /** Names of the columns that the encoder reads beside words. */
  places: z.array(z.string()).min(1),
  /** The most subwords that a window holds, its two marks not counted. */
  window: z.int().min(16),
  /** Subwords that begin and end a window, and the one that stands for a word that the tokenizer makes nothing of. */
  marks: z.object({ begin: id, end: id, unknown: id }),
  /** `[boundary, from, to]`, the last fastest. */
  transitions: z.array(z.number()),
  calibration: calibrationSchema.default(UNCALIBRATED),
  files: z.array(z.object({ name: z.string(), bytes: id, crc32: id })),
})

export type Manifest = z.infer<typeof manifestSchema>

/** A folder with a model, found whole. */
export interface EncoderFolder {
  readonly manifest: Manifest
  /** An ONNX graph from subwords, attention, firsts and places to emissions. */
  readonly graph: Uint8Array
  /** What `tokenizers` of Hugging Face reads. */
  readonly tokenizer: string
}

/** Reads the folder of an encoder. @throws InputError where a file is absent, damaged or of another kind; the message says what to do. */
export function readEncoderFolder(folder: string): EncoderFolder {
  const manifest = readManifest(folder)
  const file = (name: string): Uint8Array => {
    const expected = manifest.files.find((entry) => entry.name === name)
    const bytes = readIn(folder, name)
    if (bytes.length !== expected?.bytes || crc32(bytes) !== expected.crc32)
      throw damaged(folder, `${name} is not what model.json says`)
    return bytes
  }
  return { manifest, graph: file('model.onnx'), tokenizer: new TextDecoder().decode(file('tokenizer.json')) }
}

function readManifest(folder: string): Manifest {
  const text = new TextDecoder().decode(readIn(folder, 'model.json'))
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    throw damaged(folder, 'model.json does not describe an encoder')
  }
}

function readIn(folder: string, name: string): Uint8Array {
  try {
    return readFileSync(join(folder, name))
  } catch (error) {
    throw damaged(folder, error instanceof Error ? error.message : String(error))
  }
}

const damaged = (folder: string, what: string): InputError =>
  new InputError(`${folder} holds no whole encoder: ${what}; put back the folder as the package has it`)
