import { UsageError } from '../../model/errors.ts'
import {
  type Attribute,
  attributeWord,
  confidenceWord,
  foldToWords,
  nameWords,
  stanceWord,
  targetWith,
  tenthOf,
} from '../rows/attribute-words.ts'
import { publicationDay } from '../rows/publication-day.ts'
import { parseWords, type Term } from './parse-words.ts'
import type { SearchQuery } from './search-query.ts'

/** What an engine has to find: statements whose index holds all of it. */
export interface SearchPlan {
  readonly terms: readonly Term[]
  /** Index words for attributes: of each list at least one. */
  readonly attributes: readonly (readonly string[])[]
  /** What one index word for an attribute starts with; null where nothing is asked of it. */
  readonly attributePrefix: string | null
  /** Keys of statements, both included. */
  readonly firstKey: number
  readonly lastKey: number
  /** What index words cannot tell exactly; null where they can. */
  readonly minConfidence: number | null
  /** Folded words that must all be of one target, with the stance towards it; null where index words tell. */
  readonly oneTarget: { readonly words: readonly string[]; readonly stance: number | null } | null
}

/** Statements of a day have keys from its number times this on: see `StatementRow.key`. */
export const PER_DAY = 100_000_000

/** Reads a query. @throws UsageError where a part of it cannot be searched for */
export function planSearch(query: SearchQuery): SearchPlan {
  const { words = '', about, stance, since, until, minConfidence } = query
  const aboutWords = foldToWords(about ?? '')
  return {
    terms: parseWords(words),
    attributes: attributesOf(query),
    attributePrefix: null,
    firstKey: since === undefined ? 0 : dayOf(since, 'since') * PER_DAY,
    lastKey: until === undefined ? Number.MAX_SAFE_INTEGER : (dayOf(until, 'until') + 1) * PER_DAY - 1,
    minConfidence: minConfidence === undefined || Number.isInteger(minConfidence * 10) ? null : minConfidence,
    oneTarget: aboutWords.length > 1 ? { words: aboutWords, stance: stance ?? null } : null,
  }
}

function dayOf(date: string, name: string): number {
  const day = publicationDay(date)
  if (day === 0) throw new UsageError(`${name} "${date}" is no day: write it as 2031-05-14`)
  return day
}

function attributesOf({
  kind,
  act,
  outlet,
  topic,
  event,
  speaker,
  claimedBy,
  about,
  stance,
  minConfidence,
}: SearchQuery) {
  return [
    ...whole('kind', kind),
    ...whole('act', act),
    ...whole('outlet', outlet),
    ...whole('topic', topic),
    ...whole('event', event),
    ...name('speaker', speaker),
    ...name('claimant', claimedBy),
    ...name(stance === undefined ? 'target' : targetWith(stance), about),
    ...(stance !== undefined && about === undefined ? [[stanceWord(stance)]] : []),
    ...(minConfidence === undefined || minConfidence <= 0 ? [] : [tenthsFrom(minConfidence)]),
  ]
}

function whole(attribute: Attribute, value: string | undefined): string[][] {
  if (value === undefined) return []
  const word = attributeWord(attribute, value)
  if (word === null) throw new UsageError(`${attribute} "${value}" has no letter or digit to search for`)
  return [[word]]
}

function name(attribute: Attribute, value: string | undefined): string[][] {
  if (value === undefined) return []
  const words = nameWords(attribute, value)
  if (words.length === 0) throw new UsageError(`the name "${value}" has no letter or digit to search for`)
  return words.map((word) => [word])
}

function tenthsFrom(confidence: number): string[] {
  const first = tenthOf(confidence)
  return Array.from({ length: 10 - first }, (_, i) => confidenceWord(first + i))
}
