import type { FoundStatement } from '../found-statement.ts'
import type { SentenceChunks } from '../syntax/chunk.ts'
import type { TextView } from '../text-view.ts'

/** Words before a colon in a headline that name a kind of text, not a speaker. */
const LABELS = new Set([
  'exclusive',
  'watch',
  'breaking',
  'live',
  'analysis',
  'opinion',
  'update',
  'updated',
  'video',
  'photos',
  'q&a',
  'report',
  'reports',
  'editorial',
  'column',
  'review',
  'explainer',
  'factbox',
  'timeline',
  'poll',
  'listen',
  'transcript',
  'correction',
  'podcast',
  'interview',
  'note',
  'read',
  'related',
  'more',
  'source',
  'photo',
  'by',
  'subject',
  'date',
  'where',
  'when',
  'what',
  'who',
  'why',
])

const MAX_NAME = 8

/** "Putin: …" in a headline or heading, and "NAME: …" where a transcript gives the floor. */
export function findColonStatements(view: TextView): FoundStatement[] {
  const { document } = view
  const found: FoundStatement[] = []
  for (const sentence of view.sentences) {
    const { block, firstToken } = sentence
    const { role, start } = document.blocks[block]!
    if (document.tokens[firstToken]?.start !== start) continue
    const statement =
      role === 'headline' || role === 'heading' ? inHeadline(view, sentence) : inTranscript(view, sentence)
    if (statement) found.push(statement)
  }
  return found
}

/** Index of the token of the colon that closes a short name at the start of the sentence; null where none does. */
function colonAfterName({ document }: TextView, { firstToken, endToken }: SentenceChunks): number | null {
  for (let i = firstToken; i < endToken && i <= firstToken + MAX_NAME; i++) {
    const { text, pos, end } = document.tokens[i]!
    if (text === ':') return i > firstToken && i + 1 < endToken && document.tokens[i + 1]!.start > end ? i : null
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'PUNCT' && !/^[.'’-]$/.test(text))) return null
  }
  return null
}

function inHeadline(view: TextView, sentence: SentenceChunks): FoundStatement | null {
  const { tokens } = view.document
  const colon = colonAfterName(view, sentence)
  if (colon === null || LABELS.has(tokens[sentence.firstToken]!.lower) || LABELS.has(tokens[colon - 1]!.lower))
    return null
  if (tokens[colon - 1]!.pos !== 'PROPN' && tokens[colon - 1]!.pos !== 'NOUN') return null
  return {
    finder: 'colon',
    content: [{ first: colon + 1, end: sentence.endToken }],
    cue: { first: colon, end: colon + 1 },
    source: { first: sentence.firstToken, end: colon },
  }
}

const OPENING_MARK = /^(?:["“„«]|''|``)$/
const CLOSING_MARK = /^(?:["”»]|'')$/
/** Question and answer, as interviews are printed. */
const TURN = /^[QA]$/
const CAPITALS = /^[\p{Lu}\p{N}.'’-]+$/u

/** `ROE: …`, `"ROE: …` or `Q: …` at the start of a paragraph, in capitals; the whole paragraph is what was said. */
function inTranscript(view: TextView, sentence: SentenceChunks): FoundStatement | null {
  const { tokens } = view.document
  const quoted = OPENING_MARK.test(tokens[sentence.firstToken]!.text)
  const first = quoted ? sentence.firstToken + 1 : sentence.firstToken
  const colon = first < sentence.endToken ? colonAfterName(view, { ...sentence, firstToken: first }) : null
  if (colon === null) return null
  const name = tokens.slice(first, colon)
  const isTurn = name.length === 1 && TURN.test(name[0]!.text)
  if (!isTurn && !(name.every(({ text }) => CAPITALS.test(text)) && name.some(({ text }) => /\p{Lu}{2}/u.test(text))))
    return null
  if (LABELS.has(tokens[colon - 1]!.lower)) return null
  let end = sentence.endToken
  for (let next = view.sentenceOf[end - 1]! + 1; view.sentences[next]?.block === sentence.block; next++) {
    end = view.sentences[next]!.endToken
  }
  return {
    finder: 'transcript',
    content: [{ first: colon + 1, end: quoted && CLOSING_MARK.test(tokens[end - 1]!.text) ? end - 1 : end }],
    cue: { first: colon, end: colon + 1 },
    source: { first, end: colon },
  }
}
