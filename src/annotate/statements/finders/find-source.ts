import { isVerbGroup, type SentenceChunks } from '../syntax/chunk.ts'
import { findSubject } from '../syntax/find-subject.ts'
import type { TokenRange } from '../syntax/noun-phrase.ts'
import { reportingVerbOf } from '../syntax/reporting-verb-of.ts'
import type { TextView } from '../text-view.ts'

/**
 * Who speaks where the verb group at chunk `at` reports: its subject; for a participle after another report of the sentence
 * ("said …, adding that") the subject of that report. null where nobody fits.
 */
export function findSource(view: TextView, sentence: SentenceChunks, at: number): TokenRange | null {
  const { tokens } = view.document
  const verb = sentence.chunks[at]
  if (isVerbGroup(verb) && !verb.finite && !verb.infinitive) {
    const governor = reportBefore(view, sentence, at)
    if (governor !== null) return findSubject(tokens, sentence, governor) ?? subjectBehind(sentence, governor)
  }
  if (isVerbGroup(verb) && verb.finite && followsConjunction(sentence, at)) {
    const governor = reportBefore(view, sentence, at)
    const shared = governor === null ? null : findSubject(tokens, sentence, governor)
    if (shared) return shared
  }
  const subject = findSubject(tokens, sentence, at)
  if (subject && subject.end - subject.first === 1 && tokens[subject.first]!.lower === 'there') return null
  return subject && view.quotationOf[subject.first]! >= 0 ? null : subject
}

/** "and called on": a verb that shares the subject of the report before it. */
function followsConjunction({ chunks }: SentenceChunks, at: number): boolean {
  let before = at - 1
  while (chunks[before]?.kind === 'adverb') before--
  return chunks[before]?.kind === 'conjunction'
}

/** Chunk of the first finite reporting verb of the sentence, outside quotation marks and before chunk `at`. */
function reportBefore(view: TextView, { chunks }: SentenceChunks, at: number): number | null {
  for (let i = 0; i < at; i++) {
    const chunk = chunks[i]!
    if (!isVerbGroup(chunk) || !chunk.finite || chunk.passive || view.quotationOf[chunk.head]! >= 0) continue
    if (reportingVerbOf(view.document.tokens[chunk.head]!.lower)) return i
  }
  return null
}

/** "said Ana Roe, adding": the noun phrase behind the verb. */
function subjectBehind({ chunks }: SentenceChunks, governor: number): TokenRange | null {
  const next = chunks[governor + 1]
  return next?.kind === 'noun-phrase' ? { first: next.first, end: next.end } : null
}
