import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/index.ts'
import { applyCorrections } from '../../../src/ledger/corrections/apply-corrections.ts'
import type { CorrectionRequest } from '../../../src/ledger/corrections/correction-request.ts'
import type { Correction } from '../../../src/model/correction.ts'
import type { Record } from '../../../src/model/record.ts'
import { validateRecord } from '../../../src/record/validate-record.ts'
import { Desk } from './correct.ts'
import { tryTo } from './generated-corrections.ts'

const FILE = new URL('../../../../shared/eval/attributions/polnear-dev.jsonl', import.meta.url)
const isAbsent = !existsSync(FILE)
const inCi = process.env.CI === 'true'

function readTexts(): string[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').slice(0, -1)
  return lines.map((line) => {
    const article: unknown = JSON.parse(line)
    if (typeof article === 'object' && article !== null && 'text' in article && typeof article.text === 'string')
      return article.text
    throw new Error(`a line without a text: ${line.slice(0, 80)}`)
  })
}

/** One of each kind of correction, each on the next statement or actor of the article. */
function correctAll(desk: Desk): void {
  const { statements, actors } = desk.extracted
  const [first, second] = actors.map(({ id }) => id)
  const ask: readonly ((id: string, place: { start: number; end: number }) => CorrectionRequest)[] = [
    (statement) => ({ what: 'act', statement, to: 'deny' }),
    (statement) => ({ what: 'reject', statement }),
    (statement) => ({ what: 'confirm', statement }),
    (statement, { start, end }) => ({
      what: 'content',
      statement,
      to: { content: [{ start, end: Math.min(end + 40, desk.text.length) }], quotes: [] },
    }),
    (statement) => ({ what: 'cue', statement, to: null }),
    (statement) => ({ what: 'speaker', statement, to: { actor: first ?? null, status: 'named' } }),
    (statement) => ({
      what: 'target',
      statement,
      actor: first ?? 'a1',
      to: { stance: -1, mention: null, evidence: null },
    }),
  ]
  for (const [index, { id, content }] of statements.entries()) {
    const [place] = content
    const request = ask[index % ask.length]
    if (place !== undefined && request !== undefined) tryTo(desk, index % 2 === 0 ? 'anna' : 'ben', request(id, place))
  }
  if (first !== undefined && second !== undefined)
    tryTo(desk, 'anna', { what: 'merge', scope: 'article', actors: [second], into: first })
}

function replay(extracted: Record, text: string, corrections: readonly Correction[]) {
  const applied = applyCorrections({ extracted, text, corrections })
  expect(validateRecord(applied.record, text).problems).toEqual([])
  return applied
}

describe.skipIf(isAbsent && !inCi)(
  `corrections of real news${isAbsent ? ' (skipped: ../shared/eval/attributions is absent)' : ''}`,
  () => {
    it('keep the laws, are undone without a trace, and follow their words and no others into an edited text', () => {
      let [shown, orphaned] = [0, 0]
      for (const text of readTexts()) {
        const desk = new Desk(extract({ text, id: 'wire' }), text)
        correctAll(desk)
        const corrections = [...desk.corrections]
        replay(desk.extracted, text, corrections)
        const paragraphs = text.split('\n')
        const edited = ['Update: edited.', ...paragraphs.toSpliced(paragraphs.length >> 1, 1)].join('\n')
        const { groups, outcomes } = replay(extract({ text: edited, id: 'wire' }), edited, corrections)
        for (const { content, changes } of groups) {
          const words = content.map(({ start, end }) => edited.slice(start, end))
          expect(words).toEqual(changes[0]?.statement.content.map(({ exact }) => exact))
        }
        for (const { state } of outcomes.values()) {
          if (state === 'shown') shown += 1
          if (state === 'orphaned') orphaned += 1
        }
        for (const correction of corrections) desk.undo('anna', correction)
        expect(desk.see().record).toEqual(desk.extracted)
      }
      expect(orphaned).toBeGreaterThan(0)
      expect(shown).toBeGreaterThan(4 * orphaned)
    }, 300_000)
  },
)
