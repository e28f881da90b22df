import type { Filter } from './ledger-query.ts'

/** Filters that can be typed into the search box, such as `speaker:"Ana Veld"`. */
export const TYPED_FILTERS = ['speaker', 'about', 'outlet', 'topic', 'act', 'kind', 'stance'] as const

export type TypedFilter = (typeof TYPED_FILTERS)[number]

/** What stands in the search box. */
export interface BoxText {
  /** What is left without filters, as typed. */
  readonly words: string
  /** Filters that are typed to their end. */
  readonly filters: Readonly<Partial<Record<Filter, string>>>
  /** The filter that is being typed at the end of the text; null where there is none. */
  readonly typing: { readonly filter: TypedFilter; readonly value: string } | null
}

/** A filter with a value in quotation marks or without, a phrase, or a word. */
const TOKEN = new RegExp(
  `(${TYPED_FILTERS.join('|')}):(?:["“„]([^"”“]*)(["”“])?|(\\S*))|-?["“„«][^"”“»]*["”“»]?\\*?|\\S+`,
  'giu',
)

/** Reads the text of the box. A filter at its end counts as typed to its end where the quotation mark is closed, or with `finished`. */
export function readBox(text: string, { finished = false } = {}): BoxText {
  const words: string[] = []
  const filters: Partial<Record<Filter, string>> = {}
  let typing: BoxText['typing'] = null
  for (const match of text.matchAll(TOKEN)) {
    const [token, name, quoted, closing, bare] = match
    const filter = TYPED_FILTERS.find((typed) => typed === name?.toLowerCase())
    if (filter === undefined) {
      words.push(token)
      continue
    }
    const value = (quoted ?? bare ?? '').trim()
    const isLast = match.index + token.length === text.length
    if (isLast && closing === undefined && !finished) typing = { filter, value }
    else if (value !== '') filters[filter] = filter === 'stance' ? readStance(value) : value
  }
  return { words: words.join(' '), filters, typing }
}

/** Names of stances, as people type them. */
const STANCES: Readonly<Record<string, string>> = { for: '1', neutral: '0', against: '-1' }

const readStance = (typed: string): string => STANCES[typed.toLowerCase()] ?? typed
