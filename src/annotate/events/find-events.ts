import { codeUnder } from '../../knowledge/code-under-operator.ts'
import { TELLING_VERBS } from '../../language/en/event-words.ts'
import type { Sentence, Token } from '../../model/document.ts'
import { type Act, nounCodeAt, readAct } from './acts/read-act.ts'
import { judgeFactuality } from './judge-factuality.ts'
import {
  findAgents,
  findGrievance,
  findSubjects,
  findTargets,
  isPlace,
  placeSources,
  placeTargets,
} from './parties/find-parties.ts'
import { findUnnamedSources } from './parties/find-unnamed-sources.ts'
import { hasCountry, type Parties, type Party } from './parties/party.ts'
import { type Clauses, placeSubject, readClauses } from './syntax/clause.ts'
import type { TokenRange } from './syntax/verb.ts'
import type { ToldEvent } from './told-event.ts'

/** Events that one side can do to nobody: to yield, to protest, to be in a state of alarm. */
const WITHOUT_TARGET = /^(?:02|034|035|039|045|08|10|12[234]|13|14|15|172)/
/** What people do with one another: where they do it is no side of it. */
const TOGETHER = /^(?:036|04[0146]|05[07]|06)/
/** What people do away from home as well: where they do it tells nothing of who they are. */
const VISIT_OR_TALK = /^0[3-6]/
/** What several may do side by side, and not to one another. */
const ALONE = /^(?:08|1[0145]|16|17|042)/
/** Complaints and the like. */
const DISAPPROVAL = /^11/
/** Events in which both sides do the same. */
const RECIPROCAL = /^(?:03[0-7]|040|041|044|046|057|06[0-4]|0871|087|037)/

/** The events that a sentence tells. */
export function findEvents(tokens: readonly Token[], sentence: Sentence, cast: Parties): ToldEvent[] {
  const clauses = readClauses(tokens, { first: sentence.firstToken, end: sentence.endToken })
  const subjects = new Map<number, Party[]>()
  const taken = new Set<number>()
  const found: ToldEvent[] = []
  for (const index of clauses.verbs.keys()) {
    const act = taken.has(index) || isUnder(clauses, index, taken) ? null : readAct(clauses, index)
    if (act === null) continue
    const events = eventsOf(clauses, index, act, cast, subjects)
    for (const verb of act.verbs) if (events.length > 0 || verb !== index) taken.add(verb)
    found.push(...events)
  }
  return [...found, ...nominalEvents(clauses, found, cast)]
}

/** An infinitive or gerund under a verb that is coded tells the purpose or result of the same event. */
function isUnder(clauses: Clauses, index: number, coded: ReadonlySet<number>): boolean {
  const place = placeSubject(clauses, index)
  if (place === null || !('shared' in place) || clauses.verbs[index]!.form === 'finite') return false
  return coded.has(place.shared) || isUnder(clauses, place.shared, coded)
}

function eventsOf(
  clauses: Clauses,
  index: number,
  act: Act,
  cast: Parties,
  subjects: Map<number, Party[]>,
): ToldEvent[] {
  const { tokens, verbs } = clauses
  const verb = verbs[index]!
  const subject = subjectOf(clauses, index, cast, subjects)
  const passive = verb.passive && act.operator !== 'intend'
  const named = passive ? findAgents(cast, tokens, act.object) : subject
  const agents = named.length > 0 ? named : unnamedSources(clauses, index, act, passive, cast)
  const around = passive
    ? placeTargets(cast, tokens, act.object, subject)
    : targetsOf(clauses.tokens, act, cast, agents)
  const target = TOGETHER.test(act.code) ? around.filter(({ phrase }) => !isPlace(phrase)) : around
  const source = VISIT_OR_TALK.test(act.code) ? agents : placeSources(cast, tokens, act.object, agents, target)
  const told = {
    code: act.code,
    trigger: act.trigger,
    clause: { first: verb.first, end: act.object.end },
    factuality: judgeFactuality(clauses, index, act),
  }
  if (verb.modal === 'obligation') return demanded(clauses, index, told, { cast, subjects, subject })
  if (source.length > 1 && target.length === 0 && !passive && !ALONE.test(act.code)) return pairs(source, told)
  if (RECIPROCAL.test(act.code) && !passive) {
    const apart = target.every(({ phrase }) => !/^(?:with|to)$/.test(phrase.preposition ?? 'with'))
    if (source.length > 1 && apart) return pairs(source, told)
    if (source.length > 0 && target.length > 0 && isMutual(act, target))
      return [
        { ...told, source, target },
        { ...told, source: target, target: source },
      ]
  }
  if (!isComplete(act, source, target, passive)) return []
  const arrives = target.some(({ phrase }) => phrase.preposition !== 'from')
  const visit = act.code === '042' && arrives ? [{ ...told, code: '043', source: target, target: source }] : []
  return [{ ...told, source, target }, ...visit]
}

/** Those to whom a complaint is made are not its target. */
function targetsOf(tokens: readonly Token[], act: Act, cast: Parties, agents: readonly Party[]): Party[] {
  const found = findTargets(cast, tokens, act.object, agents)
  if (!DISAPPROVAL.test(act.code) || !found.every(({ phrase }) => phrase.preposition === 'to')) return found
  const grievance = findGrievance(cast, tokens, act.object, agents)
  return grievance.length > 0 ? grievance : found
}

function unnamedSources(clauses: Clauses, index: number, act: Act, passive: boolean, cast: Parties): Party[] {
  const place = placeSubject(clauses, index)
  const before = place !== null && 'zone' in place ? place.zone : act.object
  const clause = { first: Math.min(before.first, act.object.first), end: act.object.end }
  const device = passive ? act.object : before
  return findUnnamedSources(cast, clauses.tokens, act.code, { device, clause, passive })
}

/** "The envoy said that both sides must talk" demands it. */
function demanded(
  clauses: Clauses,
  index: number,
  told: Omit<ToldEvent, 'source' | 'target'>,
  { cast, subjects, subject }: { cast: Parties; subjects: Map<number, Party[]>; subject: readonly Party[] },
): ToldEvent[] {
  const teller = tellerBefore(clauses, index)
  const code = codeUnder('demand', told.code)
  const source = teller === null ? [] : subjectOf(clauses, teller, cast, subjects)
  return code === null || source.length === 0 || subject.length === 0
    ? []
    : [{ ...told, code, source, target: subject }]
}

/** Who offers to meet does so alone, and so does who signs a pact to supply somebody or presents himself to him; who will meet somebody is met as well. */
const isMutual = ({ code, verbs }: Act, target: readonly Party[]): boolean =>
  (/^04[0146]/.test(code) && target.some(({ phrase }) => phrase.preposition !== 'to')) ||
  (code === '036' && verbs.length === 1) ||
  (code === '057' && target.some(({ phrase }) => phrase.preposition === 'with'))

const pairs = (sides: readonly Party[], told: Omit<ToldEvent, 'source' | 'target'>): ToldEvent[] =>
  sides.map((side) => ({ ...told, source: [side], target: sides.filter((other) => other !== side) }))

/** An aid organisation acts for no state, and is known all the same. */
const isOfNoState = (code: string): boolean => code.startsWith('NGO')

/** What only the dictionary has must name both sides; what is done without a target must name who does it. */
function isComplete(act: Act, source: readonly Party[], target: readonly Party[], passive: boolean): boolean {
  const known = (parties: readonly Party[]): boolean => parties.some(({ code }) => hasCountry(code))
  if (act.coarse) return known(source) && known(target)
  if (passive) return known(target)
  if (VISIT_OR_TALK.test(act.code) && !known(source) && !source.some(({ code }) => isOfNoState(code))) return false
  return known(source) ? target.length > 0 || WITHOUT_TARGET.test(act.code) : source.length > 0 && known(target)
}

/** Who does what the verb at `index` says; asked for once. "It said it would": the second is the first. */
function subjectOf(clauses: Clauses, index: number, cast: Parties, subjects: Map<number, Party[]>): Party[] {
  const known = subjects.get(index)
  if (known) return known
  subjects.set(index, [])
  const found = readSubject(clauses, index, cast, subjects)
  subjects.set(index, found)
  return found
}

function readSubject(clauses: Clauses, index: number, cast: Parties, subjects: Map<number, Party[]>): Party[] {
  const place = placeSubject(clauses, index)
  if (place === null) return []
  if ('shared' in place) return subjectOf(clauses, place.shared, cast, subjects)
  const found = findSubjects(cast, clauses.tokens, place.zone)
  if (found.length > 0 || !isPronoun(clauses, place.zone)) return found
  const teller = tellerBefore(clauses, index)
  return teller === null ? [] : subjectOf(clauses, teller, cast, subjects)
}

const isPronoun = ({ tokens }: Clauses, { first, end }: TokenRange): boolean =>
  tokens.slice(first, end).some(({ lower }) => /^(?:it|he|she|they)$/.test(lower))

/** The nearest verb of telling before verb `index`. */
function tellerBefore({ verbs }: Clauses, index: number): number | null {
  for (let at = index - 1; at >= 0; at--)
    if (TELLING_VERBS.has(verbs[at]!.lemma) && verbs[at]!.form === 'finite') return at
  return null
}

/** "talks between A and B", "B's attack on A": events that no verb tells, where both sides stand beside the noun. */
function nominalEvents(clauses: Clauses, told: readonly ToldEvent[], cast: Parties): ToldEvent[] {
  const { tokens, first, end } = clauses
  const found: ToldEvent[] = []
  const isTold = (at: number): boolean => told.some(({ clause }) => clause.first <= at && at < clause.end)
  for (let at = first; at < end; at++) {
    const code = nounCodeAt(tokens, at)
    if (code === null || isTold(at)) continue
    const zone = { first: at + 1, end: Math.min(end, at + 14) }
    const told = {
      code,
      trigger: { first: at, end: at + 1 },
      clause: { first: at, end: zone.end },
      factuality: 'asserted' as const,
    }
    if (tokens[at + 1]?.lower === 'between') {
      const sides = findTargets(cast, tokens, { ...zone, end: endOfClause(clauses, zone) }, [])
      if (sides.length > 1) found.push(...pairs(sides, told))
      continue
    }
    const owner = possessorBefore(tokens, at, first)
    if (owner === null || !/^(?:on|against|of|with|to|for)$/.test(tokens[at + 1]?.lower ?? '')) continue
    const source = findSubjects(cast, tokens, owner)
    const target = findTargets(cast, tokens, { ...zone, end: endOfClause(clauses, zone) }, source)
    if (source.some(({ code }) => hasCountry(code)) && target.some(({ code }) => hasCountry(code)))
      found.push({ ...told, source, target })
  }
  return found
}

const endOfClause = ({ verbs }: Clauses, { first, end }: TokenRange): number =>
  Math.min(end, verbs.find((verb) => verb.first >= first && verb.form !== 'gerund')?.first ?? end)

/** The words before "'s" right before a noun and its adjectives, or the name right before it: "Kestria's air attack", "Kestrian attack". */
function possessorBefore(
  tokens: readonly { readonly pos: string; readonly lower: string }[],
  noun: number,
  first: number,
): TokenRange | null {
  let start = noun
  while (start > first && /^(?:NOUN|ADJ|PROPN|PART|NUM)$/.test(tokens[start - 1]!.pos)) start--
  return start < noun ? { first: start, end: noun } : null
}
