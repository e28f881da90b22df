import { type RawBuilder, sql } from 'kysely'
import type { FactualityCounts } from '../actors/actors.ts'

const FACTUALITIES = ['asserted', 'claimed', 'planned', 'hypothetical', 'denied'] as const

/** Columns that count rows of `event_relations`, one for each factuality. */
export const factualityColumns: RawBuilder<unknown> = sql.join(
  FACTUALITIES.map(
    (name) =>
      sql`CAST(coalesce(sum(CASE WHEN factuality = ${sql.lit(name)} THEN 1 ELSE 0 END), 0) AS INTEGER) AS ${sql.ref(name)}`,
  ),
)

/** The same counts as an object of their own. */
export const factualityOf = ({
  asserted,
  claimed,
  planned,
  hypothetical,
  denied,
}: FactualityCounts): FactualityCounts => ({
  asserted,
  claimed,
  planned,
  hypothetical,
  denied,
})
