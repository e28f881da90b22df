import type { Unit } from './meaning.ts'

/** Units by their words, singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['hour', 'day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const).flatMap(
    (unit): [string, Unit][] => [
      [unit, unit],
      [unit === 'century' ? 'centuries' : `${unit}s`, unit],
    ],
  ),
)
