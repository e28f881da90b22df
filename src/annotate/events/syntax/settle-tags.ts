import type { Token } from '../../../model/document.ts'

/** Lemmas that the tagger gets wrong. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ['stag', 'stage'],
  ['injur', 'injure'],
  ['shell', 'shell'],
])

/** Participles that stand for prepositions. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'according',
  'following',
  'including',
  'regarding',
  'concerning',
  'involving',
])

/** Verbs that a bare infinitive can follow. */
const BEFORE_INFINITIVE = /^(?:help|let|make|see|dare)/

/** The tokens with tags that suit the rules: "rejected calls by", "used tear gas", "following the vote". */
export const settleTags = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const lemma = LEMMAS.get(token.lemma.toLowerCase())
    const pos = tagOf(tokens, at)
    return pos === token.pos && lemma === undefined ? token : { ...token, pos, lemma: lemma ?? token.lemma }
  })

function tagOf(tokens: readonly Token[], at: number): Token['pos'] {
  const { pos, lower, lemma } = tokens[at]!
  if (lower === 'least' || lower === 'at') return isLeast(tokens, at) ? 'ADV' : pos
  if (pos !== 'VERB') return pos
  if (PREPOSITIONS.has(lower)) return 'ADP'
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.pos === 'DET' && next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && next?.pos !== 'ADJ') return 'NOUN'
  if (before?.pos === 'ADJ' && lower === `${lemma}s` && (next?.pos === 'ADP' || next?.pos === 'PUNCT')) return 'NOUN'
  if (before?.pos !== 'VERB' || BEFORE_INFINITIVE.test(before.lower)) return pos
  if (/(?:ed|en)$/.test(lower) && (next?.pos === 'ADJ' || next?.pos === 'NOUN' || next?.pos === 'PROPN')) return 'ADJ'
  return lower === `${lemma}s` || (lower === lemma && next?.pos === 'NOUN') ? 'NOUN' : pos
}

/** "at least": no preposition. */
const isLeast = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.lower === 'at' && tokens[at + 1]?.lower === 'least') || tokens[at - 1]?.lower === 'at'
