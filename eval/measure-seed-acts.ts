import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Record } from '../src/index.ts'
import { asAttributions } from './attribution.ts'
import type { Measured } from './measured.ts'
import { isSameContent, pairStatements } from './pair-statements.ts'

const pairs = z.array(z.tuple([z.int(), z.int()]))

const goldSchema = z.object({
  statements: z.array(
    z.object({
      content: pairs,
      cue: pairs,
      source: pairs,
      act: z.array(z.string()).min(1).describe('Acts that a careful reader would accept'),
      topics: z.array(z.string().regex(/^\d{8}$/)).describe('Codes of the Media Topics that fit'),
    }),
  ),
})

/** How many of the statements found in the founding report have an act and topics that a careful reader gives them, in per cent. */
export function measureSeedActs(record: Record): Measured[] {
  const gold = goldSchema.parse(JSON.parse(readFileSync(new URL('seed-gold.json', import.meta.url), 'utf8'))).statements
  const predicted = asAttributions(record)
  const found = [...pairStatements(gold, predicted)].flatMap(([wanted, given]) => {
    const [reading, attribution, statement] = [gold[wanted], predicted[given], record.statements[given]]
    return reading && attribution && statement && isSameContent(reading, attribution) ? [{ reading, statement }] : []
  })
  const percent = (name: string, isRight: (pair: (typeof found)[number]) => boolean): Measured => ({
    name,
    value: Math.round((1000 * found.filter(isRight).length) / found.length) / 10,
    gold: found.length,
    interval: null,
  })
  const fits = (topics: readonly string[], topic: string | undefined): boolean =>
    topic !== undefined && topics.includes(topic.replace('medtop:', ''))
  return [
    percent('seed act right', ({ reading, statement }) => reading.act.includes(statement.act ?? '')),
    percent('seed first topic fits', ({ reading, statement }) => fits(reading.topics, statement.topics[0])),
    percent('seed a topic fits', ({ reading, statement }) =>
      statement.topics.some((topic) => fits(reading.topics, topic)),
    ),
  ]
}
