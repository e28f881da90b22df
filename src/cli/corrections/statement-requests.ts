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
export function statementRequests(
  { record, text, statement: shown }: Corrected,
  settings: CorrectSettings,
): StatementRequest[] {
  const { kind, content, act, topics, confirm, reject } = settings
  const statement = shown.id
  if (
    (settings.mention ?? settings.type ?? settings.wikidata) !== undefined &&
    (settings.speaker ?? settings.target) === undefined
  )
    throw new UsageError('--mention, --type and --wikidata tell of a new actor: name it with --speaker or --target')
  const requests: StatementRequest[] = [
    ...(kind === undefined ? [] : [{ what: 'kind' as const, statement, to: kind }]),
    ...placeRequests(statement, settings),
    ...(content === undefined
      ? []
      : [
          {
            what: 'content' as const,
            statement,
            to: contentWithQuotations(text, parseSpans('--content', content), {
              ...shown,
              ...placesOfSettings(settings, shown),
            }),
          },
        ]),
    ...speakerRequests({ record, statement: shown }, settings),
    ...(act === undefined ? [] : [{ what: 'act' as const, statement, to: act === 'none' ? null : act }]),
    ...(topics === undefined
      ? []
      : [{ what: 'topics' as const, statement, to: topics === 'none' ? [] : topics.split(',') }]),
    ...targetRequests({ record, statement: shown }, settings),
  ]
  const whole = [confirm, reject].filter((given) => given === true).length
  if (requests.length + whole === 0)
    throw new UsageError('nothing is asked: say what is right, such as --act deny, or --confirm or --reject')
  if (whole > 1 || (reject === true && requests.length > 0))
    throw new UsageError('--reject says that there is no statement: leave the other options out')
  if (reject === true) return [{ what: 'reject', statement }]
  return confirm === true ? [...requests, { what: 'confirm', statement }] : requests
}

function placeRequests(statement: string, { cue, source }: CorrectSettings): StatementRequest[] {
  return [
    ...(cue === undefined ? [] : [{ what: 'cue' as const, statement, to: parseSpan('--cue', cue) }]),
    ...(source === undefined ? [] : [{ what: 'source' as const, statement, to: parseSpan('--source', source) }]),
  ]
}

function speakerRequests(
  { record, statement }: Omit<Corrected, 'text'>,
  settings: CorrectSettings,
): StatementRequest[] {
  const { speaker, status } = settings
  if (speaker === undefined && status === undefined) return []
  const actor =
    speaker === undefined ? statement.speaker : speaker === 'none' ? null : chooseActor(record, speaker, settings)
  const to = { actor, status: status ?? (actor === null ? ('unknown' as const) : ('named' as const)) }
  return [{ what: 'speaker', statement: statement.id, to }]
}

function targetRequests({ record, statement }: Omit<Corrected, 'text'>, settings: CorrectSettings): StatementRequest[] {
  const { target, stance, notTarget } = settings
  if (stance !== undefined && target === undefined)
    throw new UsageError('--stance is towards a target: name it with --target')
  const requests: StatementRequest[] = []
  if (target !== undefined) {
    const actor = chooseActor(record, target, settings)
    const known = statement.targets.find((candidate) => candidate.actor === actor)
    const to = parseStance(stance)
    if (known !== undefined && typeof actor === 'string')
      requests.push({ what: 'stance', statement: statement.id, actor, to })
    else
      requests.push({
        what: 'target',
        statement: statement.id,
        actor,
        to: { stance: to, mention: mentionOf(settings), evidence: null },
      })
  }
  if (notTarget !== undefined)
    requests.push({ what: 'target', statement: statement.id, actor: chooseActor(record, notTarget, {}), to: null })
  return requests
}

const mentionOf = ({ mention }: CorrectSettings): Span | null =>
  mention === undefined ? null : parseSpan('--mention', mention)

function parseStance(value = '0'): -1 | 0 | 1 {
  const stance = ([-1, 0, 1] as const).find((one) => String(one) === value)
  if (stance === undefined) throw new UsageError(`--stance ${JSON.stringify(value)} is none: write -1, 0 or 1`)
  return stance
}
