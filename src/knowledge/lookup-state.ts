import { STATES } from './data/states.ts'
import { NameIndex } from './name-index.ts'
import { namesIn, once, readRows } from './read-rows.ts'

/** A state or territory with an ISO 3166-1 code, or a part of one that news names as an actor. */
export interface State {
  readonly kind: 'state' | 'part'
  /** ISO 3166-1 alpha-3 (3166-3 where it is no more, XKX for Kosovo); for a part, of the state that ISO lists it under. */
  readonly iso: string
  /** `Q…`; null where we are not sure of it. */
  readonly wikidata: string | null
  /** Usual short name in English. */
  readonly name: string
}

/** How words name a state: "Russia", "US", "Russian", "Moscow", "Kremlin". */
export type StateForm = 'name' | 'abbreviation' | 'demonym' | 'capital' | 'metonym'

export interface StateMatch {
  readonly state: State
  readonly form: StateForm
}

interface Index {
  readonly byName: NameIndex<StateMatch>
  readonly byIso: ReadonlyMap<string, State>
}

const index = once((): Index => {
  const byName = new NameIndex<StateMatch>()
  const byIso = new Map<string, State>()
  for (const [kind, iso = '', wikidata = '', name = '', ...forms] of readRows(STATES)) {
    const state: State = { kind: kind === 'part' ? 'part' : 'state', iso, wikidata: wikidata || null, name }
    if (state.kind === 'state') byIso.set(iso, state)
    byName.add(name, { state, form: 'name' })
    FORMS.forEach((form, column) => {
      const match: StateMatch = { state, form }
      for (const words of namesIn(forms[column])) byName.add(words, match)
    })
  }
  return { byName, byIso }
})

/** In the order of the columns of the table. */
const FORMS: readonly StateForm[] = ['name', 'abbreviation', 'demonym', 'capital', 'metonym']

/**
 * All states that the words can name, by exact name: "Congolese" names two. A leading "the" may stand; a possessive may not.
 */
export function findStates(words: string): readonly StateMatch[] {
  const matches = index().byName.find(words)
  if (matches.length < 2) return matches
  return matches.filter(({ state }, at) => matches.findIndex((other) => other.state === state) === at)
}

/** The one state that the words name; null where none or several do. */
export function findState(words: string): StateMatch | null {
  const [only, other] = findStates(words)
  return other ? null : (only ?? null)
}

/** The state of an ISO 3166-1 alpha-3 code; null where there is none of that code. */
export const stateOf = (iso: string): State | null => index().byIso.get(iso) ?? null
