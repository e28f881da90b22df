import type { FoundStatement } from '../found-statement.ts'
import { isVerbGroup, type SentenceChunks } from '../syntax/chunk.ts'
import { endOfContent } from '../syntax/content-end.ts'
import { findSubject } from '../syntax/find-subject.ts'
import type { TokenRange } from '../syntax/noun-phrase.ts'
import { type TextView, withWholeQuotation } from '../text-view.ts'
import { findComplement } from './find-complement.ts'
import { findSource } from './find-source.ts'

/** Verbs that govern what is said, thought or wanted to their right: "said that …", "called for …", "refused to …". */
export function findReportedContent(view: TextView): FoundStatement[] {
  return view.sentences.flatMap((sentence) => {
    const found: FoundStatement[] = []
    for (let at = 0; at < sentence.chunks.length; at++) {
      const statement = reportAt(view, sentence, at)
      if (statement) found.push(statement)
    }
    return found
  })
}

function reportAt(view: TextView, sentence: SentenceChunks, at: number): FoundStatement | null {
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
  const source = findSource(view, sentence, at) ?? subjectAfter(view, sentence, at, content.end)
  if (!source) return null
  return { finder: complement.finder, content: [content], cue: { first: verb.first, end: complement.cueEnd }, source }
}

/** "Describing …, the ministry …": a participle that opens its sentence takes the noun phrase after its own content. */
function subjectAfter(
  { document }: TextView,
  sentence: SentenceChunks,
  at: number,
  contentEnd: number,
): TokenRange | null {
  const verb = sentence.chunks[at]
  if (!isVerbGroup(verb) || verb.finite || verb.infinitive) return null
  let after = sentence.chunks.findIndex((chunk) => chunk.first >= contentEnd)
  if (after < 0) return null
  if (sentence.chunks[after]?.kind === 'comma') after++
  if (sentence.chunks[after]?.kind !== 'noun-phrase') return null
  const verbAfter = sentence.chunks.findIndex((chunk, index) => index > after && isVerbGroup(chunk) && chunk.finite)
  const subject = verbAfter < 0 ? null : findSubject(document.tokens, sentence, verbAfter)
  const { first, end } = sentence.chunks[after]!
  return subject?.first === first ? subject : { first, end }
}
