/** What the matrix and the network show, as it stands in the address. */
export interface RelationQuery {
  readonly view: 'matrix' | 'network'
  readonly kind: 'statements' | 'events'
  readonly sort: 'count' | 'name' | 'stance'
  readonly minCount: number
  /** ISO 8601; empty for an open end, as the others for no filter. */
  readonly since: string
  readonly until: string
  readonly topic: string
  readonly outlet: string
  /** Of the network alone: only relations whose mean stance is on this side. */
  readonly stance: 'any' | 'against' | 'for'
  /** Of the network alone: which events. */
  readonly factuality: 'asserted' | 'claimed' | 'planned' | 'hypothetical' | 'denied'
  /** How many actors the matrix has room for, each way. */
  readonly size: number
}

export const FIRST_SIZE = 15

const DEFAULTS: RelationQuery = {
  view: 'matrix',
  kind: 'statements',
  sort: 'count',
  minCount: 1,
  since: '',
  until: '',
  topic: '',
  outlet: '',
  stance: 'any',
  factuality: 'asserted',
  size: FIRST_SIZE,
}

/** What does not fit is as if it were not there. */
export function readRelationQuery(search: URLSearchParams): RelationQuery {
  const oneOf = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value =>
    values.find((value) => value === search.get(name)) ?? values[0]
  const day = (name: string): string =>
    /^\d{4}-\d\d-\d\d$/.test(search.get(name) ?? '') ? (search.get(name) ?? '') : ''
  const number = (name: string, absent: number): number => {
    const value = Number(search.get(name))
    return Number.isInteger(value) && value > 0 ? value : absent
  }
  return {
    view: oneOf('view', ['matrix', 'network']),
    kind: oneOf('kind', ['statements', 'events']),
    sort: oneOf('sort', ['count', 'name', 'stance']),
    minCount: number('minCount', DEFAULTS.minCount),
    since: day('since'),
    until: day('until'),
    topic: search.get('topic') ?? '',
    outlet: search.get('outlet') ?? '',
    stance: oneOf('stance', ['any', 'against', 'for']),
    factuality: oneOf('factuality', ['asserted', 'claimed', 'planned', 'hypothetical', 'denied']),
    size: number('size', DEFAULTS.size),
  }
}

/** Only what differs from what is shown without it. */
export function writeRelationQuery(query: RelationQuery): string {
  const search = new URLSearchParams()
  for (const name of Object.keys(DEFAULTS) as (keyof RelationQuery)[])
    if (query[name] !== DEFAULTS[name]) search.set(name, String(query[name]))
  return search.size === 0 ? '/relations' : `/relations?${search}`
}

/** True where nothing but the view and its order is chosen. */
export const isUnfiltered = ({ minCount, since, until, topic, outlet, stance }: RelationQuery): boolean =>
  minCount === 1 && since === '' && until === '' && topic === '' && outlet === '' && stance === 'any'
