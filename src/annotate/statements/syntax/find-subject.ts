import type { Token } from '../../../model/document.ts'
import { isVerbGroup, type SentenceChunks } from './chunk.ts'
import { startOfNounPhrase, startOfParenthesis, type TokenRange } from './noun-phrase.ts'

const MAX_STEPS = 12

/**
 * The words before the verb group at chunk `verb` that name who does it: "Ana Roe, the minister," before "said".
 * "and said" and "to say" take the subject of the verb before them. null where nothing fit stands there.
 */
export function findSubject(
  tokens: readonly Token[],
  sentence: SentenceChunks,
  verb: number,
  steps = 0,
): TokenRange | null {
  const { chunks } = sentence
  if (steps > MAX_STEPS) return null
  let at = verb - 1
  while (chunks[at]?.kind === 'adverb' || (chunks[at]?.kind === 'comma' && chunks[at - 1]?.kind === 'adverb')) at--
  const chunk = chunks[at]
  if (!chunk) return null
  switch (chunk.kind) {
    case 'noun-phrase':
      return wholeSubject(tokens, sentence, at, at)
    case 'relative':
      return { first: chunk.first, end: chunk.end }
    case 'subordinator':
      return tokens[chunk.first]!.lower === 'that' ? { first: chunk.first, end: chunk.end } : null
    case 'comma':
    case 'dash':
    case 'close-bracket':
      return subjectBeforeParenthesis(tokens, sentence, at) ?? subjectOfEarlierVerb(tokens, sentence, verb, steps)
    case 'conjunction':
      return subjectOfEarlierVerb(tokens, sentence, at, steps)
    case 'verb-group': {
      const group = chunks[verb]
      return isVerbGroup(group) && group.infinitive ? findSubject(tokens, sentence, at, steps + 1) : null
    }
    default: {
      const group = chunks[verb]
      return isVerbGroup(group) && !group.finite ? subjectOfEarlierVerb(tokens, sentence, verb, steps) : null
    }
  }
}

/** Adds what precedes the noun phrase that ends at chunk `last` and belongs to it. */
function wholeSubject(tokens: readonly Token[], sentence: SentenceChunks, last: number, end: number): TokenRange {
  const { chunks } = sentence
  let first = startOfNounPhrase(tokens, sentence, last)
  const title = chunks[first - 1]?.kind === 'comma' ? titleBefore(tokens, sentence, first) : null
  if (title !== null) first = title
  return { first: chunks[first]!.first, end: chunks[end]!.end }
}

/** "a spokeswoman, Ana Roe said": the noun phrase before the comma where it opens the clause with a determiner. */
function titleBefore(tokens: readonly Token[], sentence: SentenceChunks, first: number): number | null {
  const { chunks } = sentence
  if (chunks[first - 2]?.kind !== 'noun-phrase' || tokens[chunks[first]!.first]!.pos !== 'PROPN') return null
  const start = startOfNounPhrase(tokens, sentence, first - 2)
  const before = chunks[start - 1]
  const opens = before === undefined || before.kind === 'conjunction' || before.kind === 'quotation-mark'
  return opens && tokens[chunks[start]!.first]!.pos === 'DET' ? start : null
}

/** "Ana Roe, the minister, said" with the closing comma at chunk `close`. */
function subjectBeforeParenthesis(
  tokens: readonly Token[],
  sentence: SentenceChunks,
  close: number,
): TokenRange | null {
  const { chunks } = sentence
  if (chunks[close]!.kind === 'comma' && chunks[close - 1]?.kind === 'close-bracket') {
    return subjectBeforeParenthesis(tokens, sentence, close - 1)
  }
  const open = startOfParenthesis(sentence, close)
  if (open === null || chunks[open - 1]?.kind === undefined) return null
  const opener = chunks[open + 1]!
  const adverbial = opener.kind === 'preposition' || opener.kind === 'adverb' || opener.kind === 'subordinator'
  if (chunks[open - 1]!.kind === 'comma' || chunks[open - 1]!.kind === 'close-bracket') {
    return subjectBeforeParenthesis(tokens, sentence, open - 1)
  }
  if (chunks[open - 1]!.kind !== 'noun-phrase') return null
  const noun = wholeSubject(tokens, sentence, open - 1, open - 1)
  if (adverbial) return noun
  const isBracket = chunks[close]!.kind === 'close-bracket'
  return { first: noun.first, end: chunks[isBracket ? close : close - 1]!.end }
}

/** For "and said", ", adding": the subject of the first finite verb group to the left whose clause holds this one. */
function subjectOfEarlierVerb(
  tokens: readonly Token[],
  sentence: SentenceChunks,
  before: number,
  steps: number,
): TokenRange | null {
  for (let i = before - 1; i >= 0; i--) {
    const chunk = sentence.chunks[i]!
    if (chunk.kind === 'semicolon' || chunk.kind === 'colon') return null
    if (isVerbGroup(chunk) && chunk.finite && !isInRelativeClause(sentence, i))
      return findSubject(tokens, sentence, i, steps + 1)
  }
  return null
}

function isInRelativeClause({ chunks }: SentenceChunks, verb: number): boolean {
  const before = chunks[verb - 1]?.kind === 'adverb' ? chunks[verb - 2] : chunks[verb - 1]
  return before?.kind === 'relative'
}
