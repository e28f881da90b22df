import { SPEECH_VERBS } from '../../../language/en/speech-verbs.ts'
import type { Token } from '../../../model/document.ts'

export type Role = 'subject' | 'object' | 'possessor'

/** How many tokens an apposition or relative clause after a name may have for the verb behind it to be seen. */
const APPOSITION = 20

/** What the words `[first, end)` do in their clause, as far as the words around them tell. */
export function roleOf(tokens: readonly Token[], first: number, end: number): Role {
  const after = tokens[end]
  if (after?.lower === "'s" || after?.text === "'" || after?.text === '’') return 'possessor'
  const before = tokens[first - 1]
  if (before && SPEECH_VERBS.has(before.lower) && after?.pos === 'PUNCT') return 'subject'
  if (before?.pos === 'ADP' || before?.pos === 'VERB') return 'object'
  if (isVerbal(after) || (after?.pos === 'ADV' && isVerbal(tokens[end + 1]))) return 'subject'
  if (!after || !/^[,(—–]$/.test(after.text)) return 'object'
  const behind = endOfInsertion(tokens, end)
  const isMark = /^["”’]$/.test(tokens[behind]?.text ?? '')
  return isVerbal(tokens[isMark ? behind + 1 : behind]) ? 'subject' : 'object'
}

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'

/** The token after the mark that closes what opens at `opener`. */
function endOfInsertion(tokens: readonly Token[], opener: number): number {
  const closing = tokens[opener]!.text === '(' ? ')' : tokens[opener]!.text
  for (let at = opener + 1; at < opener + APPOSITION && at < tokens.length; at++) {
    if (tokens[at]!.text === closing) return at + 1
  }
  return tokens.length
}
