import type { FoundStatement } from '../found-statement.ts'
import { isVerbGroup, type SentenceChunks, type VerbGroup } from '../syntax/chunk.ts'
import { endOfContent } from '../syntax/content-end.ts'
import { findSubject } from '../syntax/find-subject.ts'
import type { TokenRange } from '../syntax/noun-phrase.ts'
import { type TextView, withWholeQuotation } from '../text-view.ts'
import { findComplement } from './find-complement.ts'

/** Verbs that govern what is said, thought or wanted to their right: "said that …", "called for …", "refused to …". */
export function findReportedContent(view: TextView): FoundStatement[] {
  return view.sentences.flatMap((sentence) => {
    const found: FoundStatement[] = []
    for (let at = 0; at < sentence.chunks.length; at++) {
      const statement = reportAt(view, sentence, at, found)
      if (statement) found.push(statement)
    }
    return found
  })
}

function reportAt(
  view: TextView,
  sentence: SentenceChunks,
  at: number,
  earlier: readonly FoundStatement[],
): FoundStatement | null {
  const { document, quotationOf } = view
  const { tokens } = document
  const verb = sentence.chunks[at]
  if (!isVerbGroup(verb) || quotationOf[verb.head]! >= 0) return null
  const complement = findComplement(tokens, sentence, at)
  if (!complement) return null
  const stop = endOfContent(tokens, sentence, { cue: at, ...complement })
  if (stop <= complement.first) return null
  const first = sentence.chunks[complement.first]!.first
  const content = withWholeQuotation(view, { first, end: sentence.chunks[stop - 1]!.end })
  const source = findSubject(tokens, sentence, at) ?? sourceOfParticiple(view, sentence, at, content.end, earlier)
  if (!source) return null
  return { finder: complement.finder, content: [content], cue: { first: verb.first, end: complement.cueEnd }, source }
}

/**
 * "…, adding that", "by saying", "Describing …, the ministry …": a participle takes the source of the statement before it,
 * else the subject of the verb before it, else the noun phrase after its own content.
 */
function sourceOfParticiple(
  view: TextView,
  sentence: SentenceChunks,
  at: number,
  contentEnd: number,
  earlier: readonly FoundStatement[],
): TokenRange | null {
  const verb = sentence.chunks[at] as VerbGroup
  if (verb.finite || verb.infinitive) return null
  const known = earlier.at(-1)?.source
  if (known) return known
  const { tokens } = view.document
  for (let i = at - 1; i >= 0; i--) {
    const governor = sentence.chunks[i]!
    if (isVerbGroup(governor) && governor.finite) return findSubject(tokens, sentence, i)
  }
  let after = sentence.chunks.findIndex((chunk) => chunk.first >= contentEnd)
  if (sentence.chunks[after]?.kind === 'comma') after++
  const next = sentence.chunks[after]
  return next?.kind === 'noun-phrase' ? { first: next.first, end: next.end } : null
}
