import { InputError } from '../../../model/errors.ts'

/** Weights of a linear model over hashed features. */
export interface StanceWeights {
  /** Number of feature ids: a power of two. */
  readonly size: number
  /** What one unit of `values` is worth. */
  readonly scale: number
  /** By feature id: for a stance of -1 first, then as many for +1; those of 0 are all 0. */
  readonly values: Int8Array
}

const MAGIC = 0x4e415453 // "STAN", little-endian
const HEADER = 12

/** The bytes of a weights file: magic number, number of ids and scale in four bytes each, little-endian, then the weights. */
export function writeStanceWeights({ size, scale, values }: StanceWeights): Uint8Array {
  const file = new Uint8Array(HEADER + values.length)
  const view = new DataView(file.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, size, true)
  view.setFloat32(8, scale, true)
  file.set(new Uint8Array(values.buffer, values.byteOffset, values.length), HEADER)
  return file
}

/** @throws InputError where `file` holds no weights, or not all of them. */
export function readStanceWeights(file: Uint8Array<ArrayBuffer>): StanceWeights {
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const size = file.length < HEADER ? 0 : view.getUint32(4, true)
  if (size === 0 || view.getUint32(0, true) !== MAGIC || file.length !== HEADER + 2 * size) {
    throw new InputError('the weights of the stance model are damaged: train them anew or install the package again')
  }
  const values = new Int8Array(file.buffer, file.byteOffset + HEADER, 2 * size)
  return { size, scale: view.getFloat32(8, true), values }
}
