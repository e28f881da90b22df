import { CLAUSE_OPENERS } from '../../../language/en/event-words.ts'
import { RELATIVE_PRONOUNS } from '../../../language/en/function-words.ts'
import type { Token } from '../../../model/document.ts'
import { readVerbs } from './read-verbs.ts'
import type { TokenRange, Verb } from './verb.ts'

/** A sentence with its verbs. */
export interface Clauses extends TokenRange {
  readonly tokens: readonly Token[]
  readonly verbs: readonly Verb[]
}

export const readClauses = (tokens: readonly Token[], range: TokenRange): Clauses => ({
  ...range,
  tokens,
  verbs: readVerbs(tokens, range),
})

/** Where the words that stand before a verb and can be its subject begin and end; null where it has the subject of verb `shared`. */
export type SubjectPlace = { readonly zone: TokenRange } | { readonly shared: number } | null

/** Where the subject of verb `index` is to be looked for. */
export function placeSubject({ first, tokens, verbs }: Clauses, index: number): SubjectPlace {
  const verb = verbs[index]!
  if (verb.form === 'infinitive' || verb.form === 'gerund')
    return index > 0 ? { shared: index - 1 } : zoneAfter(tokens, first, verb)
  if (verb.form === 'reduced')
    return zoneAfter(tokens, clauseStart(tokens, verbs[index - 1]?.end ?? first, verb.first), verb)
  if (verb.relative) return { zone: { first: Math.max(first, verbs[index - 1]?.end ?? first), end: verb.first - 1 } }
  let governor = index - 1
  while (governor >= 0 && skips(tokens, verbs, governor, verb)) governor--
  const from = governor < 0 ? first : verbs[governor]!.end
  const start = clauseStart(tokens, from, verb.first)
  const before = tokens[verb.first - 1]
  if (governor >= 0 && isJoined(before) && start === from) return { shared: governor }
  return zoneAfter(tokens, start, verb)
}

const zoneAfter = (tokens: readonly Token[], start: number, verb: Verb): SubjectPlace =>
  start < verb.first && tokens.length > 0 ? { zone: { first: start, end: verb.first } } : null

const isJoined = (token: Token | undefined): boolean => token?.pos === 'CCONJ' || token?.lower === 'then'

/** A verb in a parenthesis, a relative clause or behind a noun, between the subject and its verb. */
function skips(tokens: readonly Token[], verbs: readonly Verb[], index: number, verb: Verb): boolean {
  const between = verbs[index]!
  if (between.relative || between.form === 'reduced') return true
  if (between.form === 'finite') return false
  const before = tokens[verb.first - 1]
  return before?.text === ',' || (between.form === 'gerund' && isNoun(tokens[between.first - 1]) && !isJoined(before))
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'

function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  const quoted = isOpenQuotation(tokens, from, to)
  let comma = false
  for (let at = to - 1; at >= from; at--) {
    const { lower, text, pos } = tokens[at]!
    comma ||= text === ','
    if (text === ';' || text === ':' || text === '--' || (quoted && QUOTATION_MARKS.has(text))) return at + 1
    if (CLAUSE_OPENERS.has(lower) && pos !== 'DET' && !(pos === 'ADP' && comma) && !(lower === 'once' && pos === 'ADV'))
      return at + 1
  }
  return from
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '``', "''"])

/** True where a quotation opens between two tokens and is not closed: what follows is a sentence of its own. */
function isOpenQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  let isOpen = false
  for (let at = from; at < to; at++) if (QUOTATION_MARKS.has(tokens[at]!.text)) isOpen = !isOpen
  return isOpen
}

/** Words after verb `index` that belong to it: to the next clause. `through` clauses that "that" opens are read as well. */
export function placeObject({ end, tokens, verbs }: Clauses, index: number, through = false): TokenRange {
  const verb = verbs[index]!
  let stop = verb.end
  let following = index + 1
  let opened = !through
  for (; stop < end; stop++) {
    const { lower, text, pos } = tokens[stop]!
    if (text === ';' || text === ':' || text === '--') break
    if (lower === 'that' && !opened) {
      opened = true
      continue
    }
    if (CLAUSE_OPENERS.has(lower) && pos !== 'DET' && (pos !== 'ADP' || lower !== 'before') && stop > verb.end) break
    if (RELATIVE_PRONOUNS.has(lower)) break
    while (following < verbs.length && verbs[following]!.first < stop) following++
    const next = verbs[following]
    if (
      next?.first === stop &&
      next.form === 'finite' &&
      !next.relative &&
      isNewClause(tokens, verb.end, stop, opened && through)
    )
      return { first: verb.end, end: withoutSubject(tokens, verb.end, stop) }
  }
  return { first: verb.end, end: stop }
}

/** Back from a finite verb over its subject to the comma or conjunction before it: ", officials said". */
function withoutSubject(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at > from; at--) if (tokens[at]!.text === ',' || tokens[at]!.pos === 'CCONJ') return at
  return verb
}

/** A finite verb opens a clause of its own, but for the one that "that" has opened. */
const isNewClause = (tokens: readonly Token[], from: number, at: number, opened: boolean): boolean =>
  !opened || isJoined(tokens[at - 1]) || tokens.slice(from, at).some(({ text }) => text === ',')
