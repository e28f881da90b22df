import { AGENTS } from './data/agents.ts'
import { namesIn, once, readRows } from './read-rows.ts'

/** A kind of actor in a phrase: "riot police" in "Paris riot police". */
export interface AgentMatch {
  /** CAMEO sector, or several joined: GOV, GOVMIL. */
  readonly sector: string
  /** In lower case. */
  readonly words: string
}

/** Longest entry, in words. */
const MAX_WORDS = 6

interface Index {
  readonly sectors: ReadonlyMap<string, string>
  /** Last words of all entries. */
  readonly heads: ReadonlySet<string>
}

const index = once((): Index => {
  const sectors = new Map<string, string>()
  for (const [sector = '', entries] of readRows(AGENTS))
    for (const words of namesIn(entries)) sectors.set(words, sector)
  return { sectors, heads: new Set([...sectors.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1))) }
})

/**
 * The kind of actor that a phrase speaks of, whatever its case: what its head noun says, with as many words before it as are known
 * ("state news agency"); else what the words after "of", "in" or "from" say. null where no word tells.
 */
export function findAgent(phrase: string): AgentMatch | null {
  const words = phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,()"“”]+/u)
    .filter((word) => word !== '')
  if (!words.some(isHead)) return null
  const whole = isHead(words.at(-1) ?? '') ? lookUp(words, 0, words.length) : null
  if (whole) return whole
  const stop = words.findIndex((word, at) => at > 0 && JOINTS.has(word))
  const head = stop < 0 ? words : words.slice(0, stop)
  return findIn(head, true) ?? (stop < 0 ? null : findIn(words, false))
}

const JOINTS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'for',
  'from',
  'at',
  'to',
  'who',
  'with',
  'across',
  'on',
  'and',
  'near',
])

/** The longest entry that ends at the last word; else the longest of all, the last of several. `head` tries the end first. */
function findIn(words: readonly string[], head: boolean): AgentMatch | null {
  const ends = head ? [words.length, ...words.keys()].filter((end) => end > 0) : [...words.keys()].map((end) => end + 1)
  let best: AgentMatch | null = null
  for (const end of ends) {
    const match = longestEndingAt(words, end)
    if (match && head && end === words.length) return match
    if (match && (best === null || match.words.length >= best.words.length)) best = match
  }
  return best
}

function longestEndingAt(words: readonly string[], end: number): AgentMatch | null {
  if (!isHead(words[end - 1] ?? '')) return null
  for (let start = Math.max(0, end - MAX_WORDS); start < end; start++) {
    const match = lookUp(words, start, end)
    if (match) return match
  }
  return null
}

/** True where an entry ends with the word: nearly all words end none. */
function isHead(word: string): boolean {
  const { heads } = index()
  return heads.has(word) || (hasMark(word) && heads.has(withoutMark(word)))
}

const hasMark = (words: string): boolean => words.endsWith("'s") || words.endsWith("s'")

/** "the police's" is of the police. */
const withoutMark = (words: string): string =>
  words.endsWith("'s") ? words.slice(0, -2) : words.endsWith("s'") ? words.slice(0, -1) : words

function lookUp(words: readonly string[], start: number, end: number): AgentMatch | null {
  const { sectors } = index()
  const text = words.slice(start, end).join(' ')
  const bare = withoutMark(text)
  const sector = sectors.get(text) ?? sectors.get(bare)
  return sector === undefined ? null : { sector, words: bare }
}
