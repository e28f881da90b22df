import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { EXPORT_FORMAT_NAMES } from './format-names.ts'
import { EXPORT_FORMATS } from './formats.ts'
import * as published from './index.ts'

async function piecesOf(format: (typeof EXPORT_FORMATS)[number]): Promise<unknown[]> {
  const pieces: unknown[] = []
  for await (const piece of format.write([aRecord(), aRecord()])) pieces.push(piece)
  return pieces
}

it('is published with these values and no others', () => {
  expect(Object.keys(published).sort()).toEqual(['EXPORT_FORMATS', 'keepStatements', 'readBrat'])
})

describe('EXPORT_FORMATS', () => {
  it('has the formats that are named, in their order', () => {
    expect(EXPORT_FORMATS.map(({ name }) => name)).toEqual(EXPORT_FORMAT_NAMES)
  })

  it.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))(
    '%s gives the same bytes every time',
    async (_, format) => {
      const pieces = await piecesOf(format)
      expect(pieces.length).toBeGreaterThan(0)
      expect(await piecesOf(format)).toEqual(pieces)
    },
  )

  it.each(EXPORT_FORMATS.filter(({ needsText }) => !needsText).map((format) => [format.name, format] as const))(
    '%s does not look at the text',
    async (_, { write }) => {
      const { record } = aRecord()
      const article = {
        record,
        get text(): string {
          throw new Error('the format says that it needs no text')
        },
      }
      for await (const piece of write([article])) expect(piece).not.toBe('')
    },
  )
})
