import type { RelationMatrix } from '../../../../src/serve/index.ts'
import type { RelationQuery } from '../relation-query.ts'

type Cell = RelationMatrix['cells'][number]
type Actor = RelationMatrix['actors'][number]

export interface MatrixRow {
  readonly actor: Actor
  /** One for each column; null where there is no relation. */
  readonly cells: readonly (Cell | null)[]
}

export interface MatrixLayout {
  readonly columns: readonly Actor[]
  readonly rows: readonly MatrixRow[]
  /** How many actors there are in rows and in columns, those without room included. */
  readonly sources: number
  readonly targets: number
}

/** How much is behind a cell, of what is shown. */
export const weightOf = (cell: Cell, kind: RelationQuery['kind']): number =>
  kind === 'statements' ? cell.statements : Object.values(cell.events).reduce((sum, count) => sum + count, 0)

/** The rows and columns with most, in the order asked for. Those without a cell among them are left out. */
export function layOutMatrix(
  { cells, actors }: RelationMatrix,
  { kind, sort, size }: Pick<RelationQuery, 'kind' | 'sort' | 'size'>,
): MatrixLayout {
  const totals = { source: sumUp(cells, 'source', kind), target: sumUp(cells, 'target', kind) }
  const sources = heaviest(totals.source, size)
  const targets = heaviest(totals.target, size)
  const shown = cells.filter(({ source, target }) => sources.has(source) && targets.has(target))
  const described = new Map(actors.map((actor) => [actor.id, actor]))
  const order = (role: 'source' | 'target'): Actor[] =>
    [...new Set(shown.map((cell) => cell[role]))]
      .flatMap((id) => described.get(id) ?? [])
      .sort(comparing(totals[role], sort))
  const columns = order('target')
  const byPair = new Map(shown.map((cell) => [`${cell.source}\n${cell.target}`, cell]))
  return {
    columns,
    rows: order('source').map((actor) => ({
      actor,
      cells: columns.map(({ id }) => byPair.get(`${actor.id}\n${id}`) ?? null),
    })),
    sources: totals.source.size,
    targets: totals.target.size,
  }
}

interface Total {
  readonly weight: number
  readonly stances: number
  readonly statements: number
}

function sumUp(cells: readonly Cell[], role: 'source' | 'target', kind: RelationQuery['kind']): Map<string, Total> {
  const totals = new Map<string, Total>()
  for (const cell of cells) {
    const { weight, stances, statements } = totals.get(cell[role]) ?? { weight: 0, stances: 0, statements: 0 }
    totals.set(cell[role], {
      weight: weight + weightOf(cell, kind),
      stances: stances + (cell.meanStance ?? 0) * cell.statements,
      statements: statements + cell.statements,
    })
  }
  return totals
}

const heaviest = (totals: ReadonlyMap<string, Total>, size: number): ReadonlySet<string> =>
  new Set(
    [...totals]
      .sort(([, a], [, b]) => b.weight - a.weight)
      .slice(0, size)
      .map(([id]) => id),
  )

function comparing(totals: ReadonlyMap<string, Total>, sort: RelationQuery['sort']): (a: Actor, b: Actor) => number {
  const weight = ({ id }: Actor): number => totals.get(id)?.weight ?? 0
  const mean = ({ id }: Actor): number => (totals.get(id)?.stances ?? 0) / Math.max(1, totals.get(id)?.statements ?? 0)
  const byName = (a: Actor, b: Actor): number => a.name.localeCompare(b.name)
  if (sort === 'name') return byName
  if (sort === 'stance') return (a, b) => mean(a) - mean(b) || byName(a, b)
  return (a, b) => weight(b) - weight(a) || byName(a, b)
}
