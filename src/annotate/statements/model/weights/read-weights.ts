import type { Calibration } from '../decode/calibrate.ts'
import type { FeatureLayout } from '../feature-columns.ts'
import type { TensorEntry } from './header.ts'
import { damaged, type OpenFile, openFile } from './open-file.ts'

/** A matrix whose numbers are `values` times the scale of their row; the last dimension varies fastest. */
export interface ScaledTensor {
  readonly values: Int8Array
  /** One for each of `shape[0]` rows. */
  readonly scales: Float32Array
}

/** A weights file, found whole. Its arrays are views of the file's bytes. */
export interface Weights {
  readonly labels: readonly string[]
  readonly layout: FeatureLayout
  readonly calibration: Calibration
  /** Shape of the tensor of that name; null where there is none. */
  shapeOf(name: string): readonly number[] | null
  /** The int8 tensor of that name. @throws InputError where there is none of that name and shape. */
  scaled(name: string, shape: readonly number[]): ScaledTensor
  /** The float32 tensor of that name. @throws InputError where there is none of that name and shape. */
  floats(name: string, shape: readonly number[]): Float32Array
}

/**
 * Reads a weights file; its bytes must not change any more.
 * @throws InputError where it is of another kind or version, cut short or damaged; the message says what to do.
 */
export function readWeights(bytes: Uint8Array<ArrayBuffer>): Weights {
  const file = openFile(bytes)
  const { labels, columns, grams, maxGrams, calibration, tensors } = file.header
  const entries = new Map(tensors.map((entry) => [entry.name, entry]))
  const find = (name: string, kind: TensorEntry['kind'], shape: readonly number[]): TensorEntry => {
    const entry = entries.get(name)
    if (entry === undefined) throw damaged(`no tensor ${name}`)
    if (entry.kind !== kind || entry.shape.join() !== shape.join()) {
      throw damaged(`${name} is ${entry.kind} [${entry.shape}] where ${kind} [${shape}] belongs`)
    }
    return entry
  }
  return {
    labels,
    calibration,
    layout: { columns, grams, maxGrams, vocabulary: readVocabulary(file, entries.get('vocabulary')) },
    shapeOf: (name) => entries.get(name)?.shape ?? null,
    scaled: (name, shape) => readScaled(file, find(name, 'int8', shape)),
    floats: (name, shape) => readFloats(file, find(name, 'float32', shape)),
  }
}

function readFloats({ body }: OpenFile, { name, shape, offset }: TensorEntry): Float32Array {
  const count = sizeOf(shape)
  checkEnd(body, name, offset + 4 * count)
  return new Float32Array(body.buffer, body.byteOffset + offset, count)
}

function readScaled({ body }: OpenFile, { name, shape, offset }: TensorEntry): ScaledTensor {
  const count = sizeOf(shape)
  const rows = shape[0] ?? 0
  checkEnd(body, name, offset + 4 * rows + count)
  return {
    scales: new Float32Array(body.buffer, body.byteOffset + offset, rows),
    values: new Int8Array(body.buffer, body.byteOffset + offset + 4 * rows, count),
  }
}

function readVocabulary({ body }: OpenFile, entry: TensorEntry | undefined): Uint32Array | null {
  if (entry === undefined) return null
  const count = sizeOf(entry.shape)
  checkEnd(body, entry.name, entry.offset + 4 * count)
  const vocabulary = new Uint32Array(body.buffer, body.byteOffset + entry.offset, count)
  if (vocabulary.some((fingerprint, i) => i > 0 && fingerprint <= vocabulary[i - 1]!)) {
    throw damaged('the vocabulary does not ascend')
  }
  return vocabulary
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1)

function checkEnd(body: Uint8Array, name: string, end: number): void {
  if (end > body.length) throw damaged(`${name} ends beyond the file`)
}
