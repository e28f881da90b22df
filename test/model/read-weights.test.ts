import { describe, expect, it } from 'vitest'
import { loadModel } from '../../src/annotate/statements/model/load-model.ts'
import { readWeights } from '../../src/annotate/statements/model/weights/read-weights.ts'
import { InputError } from '../../src/model/errors.ts'
import { readFixture } from './read-fixture.ts'

const file = readFixture('weights.bin')
const headerLength = new DataView(file.buffer).getUint32(8, true)

/** The fixture with some text of its header replaced by text of the same length or shorter. */
function withHeader(from: string, to: string): Uint8Array<ArrayBuffer> {
  const header = new TextDecoder().decode(file.subarray(12, 12 + headerLength))
  if (!header.includes(from)) throw new Error(`the header has no ${from}`)
  const changed = file.slice()
  changed.set(new TextEncoder().encode(header.trimEnd().replace(from, to).padEnd(headerLength)), 12)
  return changed
}

const withByte = (at: number, value: number): Uint8Array<ArrayBuffer> => {
  const changed = file.slice()
  changed[at] = value
  return changed
}

describe('readWeights', () => {
  it('reads labels, layout, vocabulary and tensors', () => {
    const weights = readWeights(file)
    expect(weights.labels).toHaveLength(11)
    expect(weights.layout.columns[0]).toEqual({ name: 'word', size: 11, width: 5 })
    expect(weights.layout.vocabulary).toEqual(Uint32Array.of(7, 1 << 20, 0x9e3779b9, 2 ** 32 - 1))
    expect(weights.scaled('embeddings.0.weight', [11, 5]).values).toHaveLength(55)
    expect(weights.floats('output.bias', [11])).toHaveLength(11)
    expect(weights.shapeOf('convolutions.3.weight')).toBe(null)
  })

  it('reads a file that does not begin at a multiple of 4 in its buffer', () => {
    const moved = new Uint8Array(file.length + 1)
    moved.set(file, 1)
    expect(readWeights(moved.subarray(1)).floats('output.bias', [11])).toEqual(
      readWeights(file).floats('output.bias', [11]),
    )
  })

  it.each([
    ['empty', new Uint8Array(0), 'does not begin with ONRW'],
    ['of another kind', withByte(0, 0), 'does not begin with ONRW'],
    ['of another version', withByte(4, 9), 'layout 9, but this program reads 1'],
    ['cut in the header', file.slice(0, 100), 'the header is cut short'],
    ['cut in the body', file.slice(0, -4), 'bytes of numbers instead of'],
    ['longer than it says', Uint8Array.from([...file, 0]), 'bytes of numbers instead of'],
    ['changed in one bit', withByte(file.length - 50, (file[file.length - 50] ?? 0) ^ 1), 'the checksum differs'],
    ['with a header that is no JSON', withByte(12, 0x2b), 'the header is not JSON'],
    ['with a header that lacks a field', withHeader('"maxGrams"', '"maxgrams"'), 'maxGrams'],
    ['with a kind of number that is unknown', withHeader('"kind": "int8"', '"kind": "int4"'), 'tensors.1.kind'],
  ])('refuses a file %s, and says what to do', (_name, bytes, message) => {
    expect(() => readWeights(bytes)).toThrow(InputError)
    expect(() => readWeights(bytes)).toThrow(message)
    expect(() => readWeights(bytes)).toThrow(/give one made by|pack them for it|copy or pack it again/)
  })

  it.each(Array.from({ length: 40 }, (_, i) => Math.floor((i * file.length) / 40)))(
    'refuses a file cut after %i bytes',
    (length) => expect(() => readWeights(file.slice(0, length))).toThrow(InputError),
  )
})

describe('loadModel', () => {
  it.each([
    ['labels that it does not know', withHeader('"I-cue"', '"I-can"'), 'its labels are'],
    ['a column that it does not know', withHeader('"role"', '"rule"'), 'no feature column is called rule'],
    ['another number of parts of speech', withHeader('"size": 17', '"size": 16'), 'column pos has 16 ids, not 17'],
    ['a tensor too few', withHeader('leftward.bias_hh_l0', 'leftward.bias_hx_l0'), 'no tensor leftward.bias_hh_l0'],
    [
      'a tensor of another shape',
      withHeader('"shape": [11, 5]', '"shape": [5, 11]'),
      'embeddings.0.weight is int8 [5,11]',
    ],
    ['no convolution', withHeader('convolutions.0.weight', 'convolutions.9.weight'), 'no tensor convolutions.0.weight'],
    ['a tensor beyond its end', withHeader('"offset": 116}', '"offset":11600}'), 'ends beyond the file'],
  ])('refuses a model with %s', (_name, bytes, message) => {
    expect(() => loadModel('odd', bytes)).toThrow(InputError)
    expect(() => loadModel('odd', bytes)).toThrow(message)
  })
})
