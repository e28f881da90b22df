import fc from 'fast-check'
import { expect, it } from 'vitest'
import { validateRecord } from '../../src/index.ts'
import { generatedArticle } from './generated-article.ts'

it('generates records that keep the laws', () =>
  fc.assert(
    fc.property(generatedArticle, ({ record, text }) => {
      expect(validateRecord(record, text).problems).toEqual([])
    }),
    { seed: 20261124, numRuns: 300 },
  ))

it('generates what is put to the test: several statements, discontinuous content, targets, nested statements, events', () => {
  const records = fc.sample(generatedArticle, { seed: 20261124, numRuns: 300 }).map(({ record }) => record)
  const statements = records.flatMap(({ statements }) => statements)
  const counts = {
    discontinuous: statements.filter(({ content }) => content.length > 1).length,
    targets: statements.filter(({ targets }) => targets.length > 0).length,
    nested: statements.filter(({ within }) => within !== null).length,
    events: records.filter(({ events }) => events.length > 0).length,
    empty: records.filter(({ statements }) => statements.length === 0).length,
  }
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(20)
})
