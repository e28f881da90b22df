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
      targets: z.array(z.object({ actor: z.string(), stance: z.int().min(-1).max(1) })),
    }),
  ),
})

/**
 * Targets of all statements of the founding report, by name, against those that a careful reader gives them; and of the targets found, how
 * many have his stance. Targets of statements that were not found count as missed.
 */
export function measureSeedTargets(record: Record): Measured[] {
  const gold = goldSchema.parse(JSON.parse(readFileSync(new URL('seed-gold.json', import.meta.url), 'utf8'))).statements
  const predicted = asAttributions(record)
  const names = new Map(record.actors.map(({ id, name }) => [id, name]))
  const found = [...pairStatements(gold, predicted)].flatMap(([wanted, given]) => {
    const [reading, attribution, statement] = [gold[wanted], predicted[given], record.statements[given]]
    if (!reading || !attribution || !statement || !isSameContent(reading, attribution)) return []
    return statement.targets.flatMap(({ actor, stance }) => {
      const same = reading.targets.find((target) => target.actor === names.get(actor))
      return same === undefined ? [] : [{ isRight: same.stance === stance }]
    })
  })
  const total = gold.reduce((sum, { targets }) => sum + targets.length, 0)
  const given = record.statements.reduce((sum, { targets }) => sum + targets.length, 0)
  const right = found.filter(({ isRight }) => isRight).length
  return [
    { name: 'seed targets F1', value: percent(2 * found.length, total + given), gold: total, interval: null },
    { name: 'seed stance right', value: percent(right, found.length), gold: found.length, interval: null },
  ]
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10
