import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Article, createExtractor } from '../src/index.ts'
import type { UserActorInput } from '../src/model/user-actor.ts'
import type { Measured } from './measured.ts'
import { type PlvItem, scorePlv } from './score-plv.ts'
import { readRows, runScorer } from './shared-data.ts'

interface EventItem extends Article {
  readonly id: string
  readonly date: string | null
  readonly events: readonly unknown[]
  /** Of `petr_unit`: the events in CAMEO, null where the test is of another kind. */
  readonly events_cameo?: readonly unknown[] | null
  /** Of `up_gsr`: why the gold is doubted. */
  readonly suspect?: string | null
}

const levelSchema = z.object({ p: z.number(), r: z.number(), f1: z.number(), exact: z.number(), n: z.number() })
const scoresSchema = z.object({ figures: z.record(z.string(), levelSchema) })
const dictionarySchema = z.object({
  actors: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()),
      roles: z.array(z.object({ code: z.string(), from: z.string().nullish(), to: z.string().nullish() })),
    }),
  ),
})

/** Events of single sentences, by the scorer of the shared folder; the PLOVER type alone where the actors are given. */
export function measureEvents(shared: string, folder: string): Measured[] {
  const rows = (name: string): EventItem[] => readRows<EventItem>(join(shared, 'eval', 'events', `${name}.dev.jsonl`))
  const score = (name: string, items: readonly EventItem[], actors: readonly UserActorInput[] = []) =>
    scoreSet({ name, items, actors, shared, folder })
  const plover = score('plover_gsr', rows('plover_gsr'))
  const up = score(
    'up_gsr',
    rows('up_gsr').filter(({ suspect }) => !suspect),
  )
  const petr = score(
    'petr_unit',
    rows('petr_unit').flatMap((item) => (item.events_cameo ? [{ ...item, events: item.events_cameo }] : [])),
    readDictionary(shared),
  )
  const plv = readRows<PlvItem>(join(shared, 'eval', 'events', 'plv.dev.jsonl')).filter(
    ({ same_as }) => same_as === null,
  )
  return [
    ...['dyad', 'root', 'type', 'country+root', 'full'].flatMap((level) => figuresOf('plover_gsr', plover, level)),
    ...figuresOf('up_gsr', up, 'country+root'),
    {
      name: 'events petr_unit exact',
      value: petr['country+root']?.exact ?? 0,
      gold: petr['country+root']?.n ?? 0,
      interval: null,
    },
    { name: 'events plv type macro F1', value: scorePlv(plv), gold: plv.length, interval: null },
  ]
}

type Scores = z.infer<typeof scoresSchema>['figures']

function figuresOf(set: string, scores: Scores, level: string): Measured[] {
  const { p = 0, r = 0, f1 = 0, n = 0 } = scores[level] ?? {}
  const figure = (what: string, value: number): Measured => ({
    name: `events ${set} ${level} ${what}`,
    value,
    gold: n,
    interval: null,
  })
  return [figure('precision', p), figure('recall', r), figure('F1', f1)]
}

interface SetOptions {
  readonly name: string
  readonly items: readonly EventItem[]
  readonly actors: readonly UserActorInput[]
  readonly shared: string
  readonly folder: string
}

function scoreSet({ name, items, actors, shared, folder }: SetOptions): Scores {
  const extractor = createExtractor({ actors })
  const paths = [join(folder, `${name}.gold.jsonl`), join(folder, `${name}.jsonl`)] as const
  const records = items.map(({ id, text, date }) =>
    extractor.extract({ id, text, ...(date ? { published: date } : {}) }),
  )
  const toLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  writeFileSync(paths[0], toLines(items))
  writeFileSync(paths[1], toLines(records))
  return scoresSchema.parse(runScorer(shared, 'score-events.mjs', paths)).figures
}

/** The actors of a dictionary in capitals, as a user would write them. */
function readDictionary(shared: string): UserActorInput[] {
  const text = readFileSync(join(shared, 'eval', 'events', 'petr_unit.dict.json'), 'utf8')
  const withCapitals = (name: string): string =>
    name
      .toLowerCase()
      .replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
      .replace(/ (?:Of|And|The|In|For)(?= )/g, (word) => word.toLowerCase())
  return dictionarySchema.parse(JSON.parse(text)).actors.flatMap(({ name, aliases, roles }) =>
    roles
      .filter(({ code }) => /^[A-Z]{3}[A-Z0-9]*$/.test(code))
      .map(({ code, from, to }) => ({
        name: withCapitals(name),
        aliases: [name, ...aliases.map(withCapitals)],
        code,
        from: from ?? null,
        until: to ?? null,
      })),
  )
}
