import type { Suggestions } from '../../../../src/serve/index.ts'
import { ask, withQuery } from '../../../api/ask.ts'
import { text } from '../../../text/index.ts'
import type { TopicNames } from './describe-filter.ts'
import type { TypedFilter } from './read-box.ts'

/** A value that completes a filter. */
export interface Suggestion {
  readonly value: string
  readonly label: string
  /** Statements that have it among the newest; null where that is not counted. */
  readonly count: number | null
}

/** Most suggestions that are shown at once. */
const MOST = 8

interface SuggestOptions {
  readonly topics: TopicNames
  readonly signal: AbortSignal
}

/** Completes the value of a filter as far as it is typed: names by asking the server, words of a fixed list at once. */
export async function suggest(
  filter: TypedFilter,
  typed: string,
  { topics, signal }: SuggestOptions,
): Promise<readonly Suggestion[]> {
  switch (filter) {
    case 'topic':
      return matching([...topics], typed)
    case 'act':
      return matching(
        Object.keys(text.ledger.act).map((act) => [act, act]),
        typed,
      )
    case 'kind':
      return matching(Object.entries(text.ledger.kind), typed)
    case 'stance':
      return matching(
        Object.values(text.ledger.stance).map((stance) => [stance, stance]),
        typed,
      )
    default: {
      if (typed.trim() === '') return []
      const names = await ask<Suggestions>(withQuery('/api/suggest', { q: typed }), { signal })
      const found = { speaker: names.speakers, about: names.targets, outlet: names.outlets }[filter]
      return found.slice(0, MOST).map(({ value, count }) => ({ value, label: value, count }))
    }
  }
}

/** Those of which the label or the value holds what was typed, at the start of a word. */
function matching(known: readonly (readonly [value: string, label: string])[], typed: string): Suggestion[] {
  const wanted = typed.trim().toLowerCase()
  return known
    .filter(([value, label]) => [value, label].some((name) => ` ${name.toLowerCase()}`.includes(` ${wanted}`)))
    .slice(0, MOST)
    .map(([value, label]) => ({ value, label, count: null }))
}
