import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Record } from '../src/index.ts'
import type { Measured } from './measured.ts'

const pair = z.tuple([z.int(), z.int()])
const side = z.array(z.string().nullable()).describe('How the codes of the actors begin; null for one that has no code')

const goldSchema = z.object({
  statements: z.array(z.object({ content: z.array(pair) })),
  events: z.array(
    z.object({
      trigger: z.array(pair).min(1).describe('Where its trigger may stand'),
      source: side,
      target: side,
      root: z.string().regex(/^\d{2}$/),
      factuality: z.enum(['asserted', 'claimed', 'planned', 'hypothetical', 'denied']),
    }),
  ),
})

type GoldEvent = z.infer<typeof goldSchema>['events'][number]
type Place = readonly [number, number]

/**
 * The clear events of the founding report, as a careful reader gives them: how many were found with both sides and the CAMEO root
 * right, how many of those are put as he puts them, and how many of the events that stand in what somebody says are not told as facts.
 */
export function measureSeedEvents(record: Record): Measured[] {
  const gold = goldSchema.parse(JSON.parse(readFileSync(new URL('seed-gold.json', import.meta.url), 'utf8')))
  const codes = new Map(record.actors.map(({ id, code }) => [id, code]))
  const coded = record.events.map((event) => ({
    ...event,
    source: event.source.map((id) => codes.get(id) ?? null),
    target: event.target.map((id) => codes.get(id) ?? null),
  }))
  const found = gold.events.flatMap((wanted) => {
    const event = coded.find((given) => isSame(wanted, given))
    return event === undefined ? [] : [{ wanted, event }]
  })
  const said = gold.statements.flatMap(({ content }) => content)
  const claimed = coded.filter(({ trigger }) => said.some((place) => isIn(trigger, place)))
  return [
    percent('seed events with actors and root', found.length, gold.events.length),
    percent(
      'seed events factuality right',
      found.filter(({ wanted, event }) => wanted.factuality === event.factuality).length,
      found.length,
    ),
    percent(
      'seed claims not told as facts',
      claimed.filter(({ factuality }) => factuality !== 'asserted').length,
      claimed.length,
    ),
  ]
}

interface CodedEvent extends Pick<Record['events'][number], 'cameo' | 'trigger' | 'mentions'> {
  readonly source: readonly (string | null)[]
  readonly target: readonly (string | null)[]
}

function isSame(wanted: GoldEvent, given: CodedEvent): boolean {
  const places = [given.trigger, ...given.mentions]
  return (
    given.cameo?.startsWith(wanted.root) === true &&
    places.some((span) => wanted.trigger.some((place) => isIn(span, place))) &&
    hasSide(wanted.source, given.source) &&
    hasSide(wanted.target, given.target)
  )
}

const isIn = ({ start, end }: { readonly start: number; readonly end: number }, [from, to]: Place): boolean =>
  from <= start && end <= to

const hasSide = (wanted: GoldEvent['source'], given: readonly (string | null)[]): boolean =>
  wanted.length === given.length &&
  wanted.every((begin) => given.some((code) => (begin === null ? code === null : code?.startsWith(begin) === true)))

const percent = (name: string, part: number, whole: number): Measured => ({
  name,
  value: whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10,
  gold: whole,
  interval: null,
})
