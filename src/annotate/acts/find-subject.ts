import type { Token } from '../../model/document.ts'
import { overlaps } from '../../model/span.ts'
import type { StatementWords } from './statement-words.ts'

/** What stands before a verb as its subject. */
export interface Subject {
  /** Index into the content of its first word. */
  readonly first: number
  /** True where it is the speaker or those he speaks for. */
  readonly isOwn: boolean
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])
const FIRST_POSSESSIVE: ReadonlySet<string> = new Set(['my', 'our'])
const THIRD_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they'])
const THIRD_POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their'])

/** Parts of speech that a subject is made of. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'DET', 'NUM'])

/** Most words of a subject, and of the adverbs between it and its verb. */
const REACH = 8

/** Words of the content within which a pronoun of the third person is taken for the speaker: "said that he would". */
const OPENING = 3

/** The subject of the verb or auxiliary at `verb`; null where nothing stands before it that could be one. */
export function findSubject(words: StatementWords, verb: number): Subject | null {
  const { content } = words
  let last = verb - 1
  while (verb - last < REACH && content[last] !== undefined && isBetween(content[last]?.pos)) last--
  if (content[last]?.pos === 'CCONJ') last = lastOfSharedSubject(content, last)
  let first = last
  while (last - first < REACH && NOMINAL.has(content[first]?.pos ?? '')) first--
  first++
  return first > last ? null : { first, isOwn: isOwn(words, first, last) }
}

/** "Valmora has acted and will act": two verbs share the subject that opens the clause. Its last word; -1 where there is none. */
function lastOfSharedSubject(content: readonly Token[], conjunction: number): number {
  let opening = conjunction
  while (conjunction - opening < REACH && content[opening - 1] !== undefined && content[opening - 1]?.pos !== 'PUNCT')
    opening--
  let last = opening
  while (last < conjunction && NOMINAL.has(content[last]?.pos ?? '')) last++
  return last > opening ? last - 1 : -1
}

const isBetween = (pos: string | undefined): boolean => pos === 'ADV' || pos === 'AUX' || pos === 'PART'

function isOwn({ content, own, isQuoted }: StatementWords, first: number, last: number): boolean {
  const stretch = { start: content[first]?.start ?? 0, end: content[last]?.end ?? 0 }
  for (let at = first; at <= last; at++) {
    const lower = content[at]?.lower ?? ''
    if (FIRST_POSSESSIVE.has(lower) || (at === last && FIRST_PERSON.has(lower))) return true
    const isReported = !isQuoted(at) && at <= OPENING
    if (isReported && (THIRD_POSSESSIVE.has(lower) || (at === last && THIRD_PERSON.has(lower)))) return true
  }
  return own.some((mention) => overlaps(mention, stretch) && mention.end === stretch.end)
}
