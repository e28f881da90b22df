import type { Token } from '../../../model/document.ts'

/** Lemmas that the tagger gets wrong. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ['stag', 'stage'],
  ['injur', 'injure'],
  ['shell', 'shell'],
  ['retaken', 'retake'],
  ['overran', 'overrun'],
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
    const lemma = LEMMAS.get(token.lemma === token.lower ? token.lower : token.lemma.toLowerCase())
    const pos = tagOf(tokens, at)
    return pos === token.pos && lemma === undefined ? token : { ...token, pos, lemma: lemma ?? token.lemma }
  })

function tagOf(tokens: readonly Token[], at: number): Token['pos'] {
  const { pos, lower } = tokens[at]!
  if (lower === 'least' || lower === 'at') return isLeast(tokens, at) ? 'ADV' : pos
  if (pos === 'NOUN') return isPerfect(tokens, at) ? 'VERB' : pos
  if (pos !== 'VERB') return pos
  return isNameInside(tokens, at) ? 'PROPN' : tagOfVerb(tokens, at)
}

function tagOfVerb(tokens: readonly Token[], at: number): Token['pos'] {
  const { pos, lower, lemma } = tokens[at]!
  if (PREPOSITIONS.has(lower)) return 'ADP'
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (/^(?:shelling|bombing)$/.test(lower) && isNominal(before) && next?.pos === 'ADP') return 'NOUN'
  if (before?.lower === "'s" && before.pos === 'PART' && lower === lemma && next?.pos === 'ADP') return 'NOUN'
  if (before?.pos === 'DET' && next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && next?.pos !== 'ADJ') return 'NOUN'
  if (before?.pos === 'ADJ' && lower === `${lemma}s` && (next?.pos === 'ADP' || next?.pos === 'PUNCT')) return 'NOUN'
  if (before?.pos !== 'VERB' || BEFORE_INFINITIVE.test(before.lower)) return pos
  if (/(?:ed|en)$/.test(lower) && (next?.pos === 'ADJ' || next?.pos === 'NOUN' || next?.pos === 'PROPN')) return 'ADJ'
  return lower === `${lemma}s` || (lower === lemma && next?.pos === 'NOUN') ? 'NOUN' : pos
}

/** "at least": no preposition. */
const isLeast = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.lower === 'at' && tokens[at + 1]?.lower === 'least') || tokens[at - 1]?.lower === 'at'

const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'

/** "have retaken the village". */
const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'DET' &&
  /^(?:has|have|had|having)$/.test(tokens[at - 1]?.lower ?? '') &&
  /(?:ed|en)$/.test(tokens[at]!.lower)

/** "to French mediation", "President Prosper Example": a capital within small words, or a base form between a title and a name. */
function isNameInside(tokens: readonly Token[], at: number): boolean {
  const { text, lower, lemma } = tokens[at]!
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (text === lower || !/^\p{Lu}\p{Ll}/u.test(text) || before === undefined || next === undefined) return false
  if (/^\p{Ll}/u.test(before.text) && /^\p{Ll}/u.test(next.text)) return true
  return lower === lemma && before.pos === 'NOUN' && /^\p{Lu}/u.test(before.text) && next.pos === 'PROPN'
}
