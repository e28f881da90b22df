import type { StatementRequest } from '../../ledger/corrections/correction-request.ts'
import { UsageError } from '../../model/errors.ts'
import type { Record, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { chooseActor } from './choose-actor.ts'
import { contentWithQuotations } from './content-with-quotations.ts'
import type { CorrectSettings } from './correct-settings.ts'
import { parseSpan, parseSpans } from './parse-spans.ts'
import { placesOfSettings } from './places-of-settings.ts'

interface Corrected {
  readonly record: Record
  readonly text: string
  readonly statement: Statement
}

/** What is asked of one statement, one request an option. @throws UsageError for options that do not go together, or ask nothing */
export function statementRequests(corrected: Corrected, settings: CorrectSettings): StatementRequest[] {
  const statement = corrected.statement.id
  checkNewActor(settings)
  const requests = [
    ...attributeRequests(corrected, settings),
    ...speakerRequests(corrected, settings),
    ...targetRequests(corrected, settings),
  ]
  if (settings.reject) {
    if (requests.length > 0 || settings.confirm)
      throw new UsageError('--reject says that there is no statement: leave the other options out')
    return [{ what: 'reject', statement }]
  }
  if (settings.confirm) requests.push({ what: 'confirm', statement })
  if (requests.length === 0)
    throw new UsageError('nothing is asked: say what is right, such as --act deny, or --confirm or --reject')
  return requests
}

function checkNewActor({ mention, type, wikidata, speaker, target }: CorrectSettings): void {
  if ((mention ?? type ?? wikidata) !== undefined && (speaker ?? target) === undefined)
    throw new UsageError('--mention, --type and --wikidata tell of a new actor: name it with --speaker or --target')
}

/** The request that an option makes, where it is given. */
const given = <Value>(value: Value | undefined, ask: (value: Value) => StatementRequest): StatementRequest[] =>
  value === undefined ? [] : [ask(value)]

function attributeRequests({ text, statement: shown }: Corrected, settings: CorrectSettings): StatementRequest[] {
  const statement = shown.id
  const { kind, cue, source, content, act, topics } = settings
  const places = placesOfSettings(settings, shown)
  return [
    ...given(kind, (to) => ({ what: 'kind', statement, to })),
    ...given(cue, () => ({ what: 'cue', statement, to: places.cue })),
    ...given(source, () => ({ what: 'source', statement, to: places.source })),
    ...given(content, (value) => {
      const spans = parseSpans('--content', value)
      return { what: 'content', statement, to: contentWithQuotations(text, spans, places) }
    }),
    ...given(act, (to) => ({ what: 'act', statement, to: to === 'none' ? null : to })),
    ...given(topics, (to) => ({ what: 'topics', statement, to: to === 'none' ? [] : to.split(',') })),
  ]
}

function speakerRequests({ record, statement }: Corrected, settings: CorrectSettings): StatementRequest[] {
  const { speaker, status, mention, target } = settings
  if (speaker === undefined) {
    const { id, speaker: actor } = statement
    return given(status, (known) => ({ what: 'speaker', statement: id, to: { actor, status: known } }))
  }
  const actor = speaker === 'none' ? null : chooseActor(record, speaker, settings)
  if (typeof actor === 'string' && mention !== undefined && target === undefined)
    throw new UsageError(`the record has ${speaker} already: leave --mention out`)
  return [
    {
      what: 'speaker',
      statement: statement.id,
      to: { actor, status: status ?? (actor === null ? 'unknown' : 'named') },
    },
  ]
}

function targetRequests({ record, statement }: Corrected, settings: CorrectSettings): StatementRequest[] {
  const { target, stance, notTarget } = settings
  if (stance !== undefined && target === undefined)
    throw new UsageError('--stance is towards a target: name it with --target')
  return [
    ...given(target, (named) => {
      const actor = chooseActor(record, named, settings)
      const value = parseStance(stance)
      const isKnown = statement.targets.some((candidate) => candidate.actor === actor)
      return isKnown && typeof actor === 'string' && settings.mention === undefined
        ? { what: 'stance', statement: statement.id, actor, to: value }
        : {
            what: 'target',
            statement: statement.id,
            actor,
            to: { stance: value, mention: mentionOf(settings), evidence: null },
          }
    }),
    ...given(notTarget, (named) => ({
      what: 'target',
      statement: statement.id,
      actor: chooseActor(record, named, {}),
      to: null,
    })),
  ]
}

const mentionOf = ({ mention }: CorrectSettings): Span | null =>
  mention === undefined ? null : parseSpan('--mention', mention)

function parseStance(value = '0'): -1 | 0 | 1 {
  const stance = ([-1, 0, 1] as const).find((one) => String(one) === value)
  if (stance === undefined) throw new UsageError(`--stance ${JSON.stringify(value)} is none: write -1, 0 or 1`)
  return stance
}
