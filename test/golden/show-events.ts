import { createExtractor } from '../../src/extract.ts'
import type { Record } from '../../src/model/record.ts'
import type { UserActorInput } from '../../src/model/user-actor.ts'

/** Invented states, by the names that goldens use. */
const STATES: readonly UserActorInput[] = [
  { name: 'Kestria', aliases: ['Kestrian', 'Kestrians'], code: 'KES', type: 'state' },
  { name: 'Ostrel', aliases: ['Ostrelian', 'Ostrelians'], code: 'OST', type: 'state' },
  { name: 'Valmora', aliases: ['Valmoran', 'Valmorans'], code: 'VAL', type: 'state' },
]

const extractor = createExtractor({ actors: STATES })

/** One line an event: trigger | sources > targets | CAMEO, PLOVER type and mode | factuality, with who claims it. `none` where there is none. */
export function showEvents(input: string): string {
  const record = extractor.extract({ text: input, published: '2031-05-14' })
  if (record.events.length === 0) return 'none'
  return record.events.map((event) => showEvent(input, record, event)).join('\n')
}

function showEvent(input: string, { actors, statements }: Record, event: Record['events'][number]): string {
  const codes = (ids: readonly string[]): string =>
    ids.map((id) => actors.find((actor) => actor.id === id)?.code ?? '?').join('+') || '-'
  const triggers = event.mentions.map(({ start, end }) => input.slice(start, end)).join(', ')
  const speaker = statements.find(({ id }) => id === event.claimedBy)?.speaker
  const claimant = event.claimedBy === null ? '' : ` by ${actors.find(({ id }) => id === speaker)?.name ?? 'unknown'}`
  const itself = event.statement === null ? '' : ' (a statement)'
  const kind = [event.cameo, event.type, event.mode].filter((part) => part !== null).join(' ')
  return `${triggers} | ${codes(event.source)} > ${codes(event.target)} | ${kind} | ${event.factuality}${claimant}${itself}`
}
