import fc from 'fast-check'
import type { CorrectionRequest } from '../../../src/ledger/corrections/correction-request.ts'
import { UsageError } from '../../../src/model/errors.ts'
import type { Record } from '../../../src/model/record.ts'
import { type Span, splitsPair } from '../../../src/model/span.ts'
import { generatedArticle } from '../../records/generated-article.ts'
import { Desk } from './correct.ts'

const people = fc.constantFrom('anna', 'ben', 'chloe')

function spanIn(text: string): fc.Arbitrary<Span> {
  const offset = fc.integer({ min: 0, max: text.length }).map((at) => (splitsPair(text, at) ? at + 1 : at))
  const whole = { start: 0, end: text.length }
  return fc.tuple(offset, offset).map(([a, b]) => (a === b ? whole : { start: Math.min(a, b), end: Math.max(a, b) }))
}

const idIn = (things: readonly { readonly id: string }[]): fc.Arbitrary<string> =>
  fc.constantFrom('s99', 'a99', ...things.map(({ id }) => id))

const status = fc.constantFrom('named' as const, 'collective' as const, 'unknown' as const)

/** Requests that keep to single attributes other than spans: those of different statements are independent. */
export function attributeRequest(record: Record): fc.Arbitrary<CorrectionRequest> {
  const statement = idIn(record.statements)
  const actor = fc.option(idIn(record.actors), { nil: null })
  const act = fc.constantFrom('accuse' as const, 'deny' as const, null)
  const topics = fc.uniqueArray(fc.constantFrom('medtop:1', 'medtop:2'))
  const kind = fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const)
  return fc.oneof(
    fc.record({ what: fc.constant('act' as const), statement, to: act }),
    fc.record({ what: fc.constant('topics' as const), statement, to: topics }),
    fc.record({ what: fc.constant('kind' as const), statement, to: kind }),
    fc.record({ what: fc.constant('speaker' as const), statement, to: fc.record({ actor, status }) }),
    fc.record({ what: fc.constant('confirm' as const), statement }),
    fc.record({ what: fc.constant('reject' as const), statement }),
  )
}

function anyRequest(record: Record, text: string): fc.Arbitrary<CorrectionRequest> {
  const span = spanIn(text)
  const statement = idIn(record.statements)
  const actor = idIn(record.actors)
  const place = fc.option(span, { nil: null })
  const content = fc.record({ content: fc.array(span, { minLength: 1, maxLength: 2 }), quotes: fc.constant([]) })
  const stance = fc.constantFrom(-1 as const, 0 as const, 1 as const)
  const target = fc.option(fc.record({ stance, mention: place, evidence: place }), { nil: null })
  const scope = fc.constantFrom('article' as const, 'everywhere' as const)
  const mention = span.map((words) => ({ ...words, form: 'name' as const }))
  const somebody = fc.record({
    name: fc.constantFrom('Ana Veld', 'Ilo Marr'),
    type: fc.constant('person' as const),
    wikidata: fc.constantFrom(null, 'Q7'),
    mention,
  })
  const mentions = record.actors.flatMap((found) => found.mentions)
  const added = fc
    .tuple(content, place, place, fc.oneof(somebody, fc.constant(null)))
    .map(([spans, cue, source, speaker]) => ({
      ...spans,
      cue,
      source,
      speaker,
      speakerStatus: 'named' as const,
      act: null,
      topics: [],
    }))
  return fc.oneof(
    attributeRequest(record),
    fc.record({ what: fc.constant('content' as const), statement, to: content }),
    fc.record({ what: fc.constantFrom('cue' as const, 'source' as const), statement, to: place }),
    fc.record({ what: fc.constant('speaker' as const), statement, to: fc.record({ actor: somebody, status }) }),
    fc.record({ what: fc.constant('target' as const), statement, actor, to: target }),
    fc.record({ what: fc.constant('stance' as const), statement, actor, to: stance }),
    fc.record({ what: fc.constant('add' as const), to: added }),
    fc.record({
      what: fc.constant('merge' as const),
      scope,
      actors: fc.array(actor, { minLength: 1, maxLength: 2 }),
      into: actor,
    }),
    fc.record({
      what: fc.constant('split' as const),
      scope,
      actor,
      mentions: fc.constantFrom(...(mentions.length > 0 ? mentions : [{ start: 0, end: 1 }])).map((one) => [one]),
      as: fc.record({
        name: fc.constantFrom('Tomas Marr', 'Ana Veld'),
        type: fc.constant('person' as const),
        wikidata: fc.constant(null),
      }),
    }),
  )
}

/** Does what is asked, or nothing where it cannot be done. */
export function tryTo(desk: Desk, by: string, request: CorrectionRequest): void {
  try {
    desk.correct(by, request)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
}

const fresh = generatedArticle
  .filter(({ record }) => record.statements.length > 1 && record.actors.length > 0)
  .map(({ record, text }) => ({ text, record: { ...record, corrections: [] } }))

/** People at work on any lawful record: correcting what they see, and taking things back. */
export const busyDesk: fc.Arbitrary<Desk> = fresh.chain(({ record, text }) =>
  fc
    .array(
      fc.tuple(
        people,
        anyRequest(record, text),
        fc.nat(3).map((one) => one === 0),
      ),
      { maxLength: 8 },
    )
    .map((requests) => {
      const desk = new Desk(record, text)
      for (const [by, request, takesBack] of requests) {
        tryTo(desk, by, request)
        const last = desk.corrections.at(-1)
        if (takesBack && last !== undefined) desk.undo(by, last)
      }
      return desk
    }),
)

/** Two attributes that two people correct, of any lawful record. */
export const twoRequests: fc.Arbitrary<{
  readonly text: string
  readonly record: Record
  readonly requests: readonly [CorrectionRequest, CorrectionRequest]
}> = fresh.chain(({ record, text }) =>
  fc.record({
    text: fc.constant(text),
    record: fc.constant(record),
    requests: fc.tuple(attributeRequest(record), attributeRequest(record)),
  }),
)
