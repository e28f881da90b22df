import type { EventPoint, FactualityCounts, PairPoints, StatementPoint } from '../ledger/index.ts'

/** How a time is cut: weeks begin on Monday (ISO 8601). */
export type SeriesGrain = 'month' | 'week'

/** What lies in one month or week. Only those with something in them are told. */
export interface SeriesPoint {
  /** First and last day, ISO 8601. */
  readonly since: string
  readonly until: string
  /** null where there are no statements. */
  readonly meanStance: number | null
  readonly positive: number
  readonly negative: number
  /** Keys of the statements in the ledger. */
  readonly statements: readonly number[]
  /** Never mixed: what an outlet asserts stands apart from what somebody claims, plans, supposes or denies. */
  readonly events: { readonly [factuality in keyof FactualityCounts]: readonly EventRef[] }
}

export type EventRef = Pick<EventPoint, 'article' | 'event'>

export interface Series {
  /** In the order of time. */
  readonly points: readonly SeriesPoint[]
  /** Statements and events in articles without a day of publication: they are in no point. */
  readonly undated: number
}

const MILLISECONDS_A_DAY = 86_400_000

/** Puts what one actor says about another and is said to do to it into the months or weeks of its publication. */
export function buildSeries({ statements, events }: PairPoints, grain: SeriesGrain): Series {
  const startOf = grain === 'month' ? monthStart : weekStart
  const groups = new Map<string, { statements: StatementPoint[]; events: EventPoint[] }>()
  const groupOf = (day: number) => {
    const start = startOf(day)
    const group = groups.get(start) ?? { statements: [], events: [] }
    groups.set(start, group)
    return group
  }
  const datedStatements = statements.filter(({ day }) => day > 0)
  const datedEvents = events.filter(({ day }) => day > 0)
  for (const statement of datedStatements) groupOf(statement.day).statements.push(statement)
  for (const event of datedEvents) groupOf(event.day).events.push(event)
  return {
    points: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([since, group]) => ({ since, until: endOf(since, grain), ...summarise(group) })),
    undated: statements.length - datedStatements.length + events.length - datedEvents.length,
  }
}

function summarise({
  statements,
  events,
}: {
  readonly statements: readonly StatementPoint[]
  readonly events: readonly EventPoint[]
}): Omit<SeriesPoint, 'since' | 'until'> {
  const sum = statements.reduce((total, { stance }) => total + stance, 0)
  const told = (factuality: keyof FactualityCounts): EventRef[] =>
    events.flatMap((point) => (point.factuality === factuality ? [{ article: point.article, event: point.event }] : []))
  return {
    meanStance: statements.length === 0 ? null : sum / statements.length,
    positive: statements.filter(({ stance }) => stance > 0).length,
    negative: statements.filter(({ stance }) => stance < 0).length,
    statements: statements.map(({ key }) => key),
    events: {
      asserted: told('asserted'),
      claimed: told('claimed'),
      planned: told('planned'),
      hypothetical: told('hypothetical'),
      denied: told('denied'),
    },
  }
}

const monthStart = (day: number): string => writeDay(timeOf(day - (day % 100) + 1))

function weekStart(day: number): string {
  const time = timeOf(day)
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7
  return writeDay(time - sinceMonday * MILLISECONDS_A_DAY)
}

function endOf(since: string, grain: SeriesGrain): string {
  const start = new Date(since)
  if (grain === 'week') return writeDay(start.getTime() + 6 * MILLISECONDS_A_DAY)
  return writeDay(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0))
}

/** The start of a day that is written YYYYMMDD. */
const timeOf = (day: number): number => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100)

const writeDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
