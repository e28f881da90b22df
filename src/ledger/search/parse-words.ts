import { UsageError } from '../../model/errors.ts'
import { foldForSearch } from './fold-for-search.ts'

/** One thing to look for in the text. */
export interface Term {
  /** Folded words that stand one behind another; at least one. */
  readonly words: readonly string[]
  /** True where the last word may go on. */
  readonly prefix: boolean
  /** True where it must not stand there. */
  readonly excluded: boolean
}

/** Fewest letters of a prefix: a shorter one would match most of all words. */
const SHORTEST_PREFIX = 2

/** Splits at white space outside of quotation marks. */
const TERM = /-?["“„«][^"”“»]*["”“»]?\*?|\S+/gu

/** Reads what a person typed. @throws UsageError for a prefix that is too short, or where there is only what must not stand there */
export function parseWords(typed: string): Term[] {
  const terms = [...typed.matchAll(TERM)].flatMap(([written]) => readTerm(written))
  if (terms.length > 0 && terms.every(({ excluded }) => excluded))
    throw new UsageError(`"${typed}" only says what must not stand there: add a word that must`)
  return terms
}

function readTerm(written: string): Term[] {
  const excluded = /^-./.test(written)
  const prefix = written.endsWith('*')
  const words = foldForSearch(written)
    .split(' ')
    .filter((word) => word !== '')
  const last = words.at(-1)
  if (last === undefined) return []
  if (prefix && [...last].length < SHORTEST_PREFIX)
    throw new UsageError(`"${written}" is too short a prefix: write at least ${SHORTEST_PREFIX} letters before *`)
  return [{ words, prefix, excluded }]
}
