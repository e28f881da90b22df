import { describePhrase, isoOf } from '../../../knowledge/describe-phrase.ts'
import { type Known, UNKNOWN } from '../../../knowledge/known.ts'
import { findCodedActor } from '../../../knowledge/lookup-coded-actor.ts'
import { findOrganisations, type Organisation } from '../../../knowledge/lookup-organisation.ts'
import { findStates, type State } from '../../../knowledge/lookup-state.ts'
import { readOffice } from '../../../knowledge/read-office.ts'
import type { ActorAnnotation } from '../../../model/annotation.ts'
import type { Document } from '../../../model/document.ts'
import { chooseHolder, choosePerson } from './choose-person.ts'
import { codePerson } from './code-person.ts'
import { readTitles } from './read-titles.ts'

/** What is known of the article around an actor. */
export interface Setting {
  readonly document: Document
  /** ISO 3166-1 alpha-3 codes of all states that the article names. */
  readonly isos: ReadonlySet<string>
  /** ISO 8601; null where the article has no date. */
  readonly date: string | null
  /** True where names of states stand for teams. */
  readonly sport: boolean
}

/** What an actor of an article is known by. Nothing is said of those whom the name does not tell apart. */
export function resolveActor(actor: ActorAnnotation, setting: Setting): Known {
  switch (actor.type) {
    case 'person':
      return resolvePerson(actor, setting)
    case 'state':
      return setting.sport ? UNKNOWN : (resolveState(actor, setting) ?? describe(actor, setting))
    case 'organisation':
    case 'alliance':
      return (
        resolveBody(actor, setting) ??
        resolveState(actor, setting) ??
        resolveCoded(actor, setting) ??
        describe(actor, setting)
      )
    case 'office':
      return resolveOffice(actor, setting)
    case 'group':
      return resolveBody(actor, setting) ?? describe(actor, setting)
    case 'document':
      return UNKNOWN
  }
}

function resolvePerson(actor: ActorAnnotation, { document, isos, date }: Setting): Known {
  const titles = readTitles(document, actor)
  const person = choosePerson(actor.name, { titles, isos, date })
  if (person) return codePerson(person, date)
  const coded = actor.name.includes(' ') ? findCodedActor(actor.name, date) : null
  const iso = coded?.kind === 'person' ? isoOf(coded.code) : null
  return coded && iso !== null && (isos.has(iso) || titles.isos.has(iso))
    ? { wikidata: null, code: coded.code, iso }
    : UNKNOWN
}

/** "Congo" or "Congolese" is the one of the two states that the article names otherwise as well. */
function resolveState({ name }: ActorAnnotation, { isos }: Setting): Known | null {
  const states = findStates(name).map(({ state }) => state)
  const [state, other] = states.length > 1 ? states.filter(({ iso }) => isos.has(iso)) : states
  return state && !other ? ofState(state) : null
}

const ofState = ({ wikidata, iso }: State): Known => ({ wikidata, iso, code: iso })

/** Names that bodies of many states share: they are one state's only in an article that names that state. */
const SHARED_NAME =
  /^(?:the )?(?:(?:Congress|Senate|House|Parliament|Capitol|Foreign|Home|Office|Defen[cs]e|State|Justice|Treasury|Commerce|Homeland|National|Security|Council|Department|of|Democratic|Republican|Party|Supreme|Court|Revolutionary|Guards?|Corps|Federation|Intelligence|Service|People's|Legislative|Bundesrat|Likud|and|Human|Rights|Pacific|Northern|Baltic|Fleet|Commonwealth|Capitol Hill|Liberal)(?: |$))+$/

function resolveBody(actor: ActorAnnotation, { document, isos }: Setting): Known | null {
  const { name } = actor
  const bodies = findOrganisations(name).map(({ organisation }) => organisation)
  const fits = ({ iso }: Organisation): boolean => iso === null || isos.has(iso)
  const [body, other] = bodies.length > 1 || SHARED_NAME.test(name) ? bodies.filter(fits) : bodies
  if (!body || other || isIntroducedOtherwise(document.text, actor, body)) return null
  return { wikidata: body.wikidata, iso: body.iso, code: body.code }
}

/** True where the article itself says what the letters stand for, and it is something else: "artificial pancreas (AP)". */
function isIntroducedOtherwise(text: string, { mentions }: ActorAnnotation, { name }: Organisation): boolean {
  const letters = new Set(
    mentions.map(({ start, end }) => text.slice(start, end)).filter((words) => /^[\p{L}.]{2,7}$/u.test(words)),
  )
  return [...letters].some((words) => {
    const at = text.indexOf(`(${words})`)
    const before = at < 0 ? '' : (text.slice(0, at).trimEnd().split(/\s+/u).at(-1) ?? '')
    return before !== '' && !name.toLowerCase().includes(before.toLowerCase())
  })
}

function resolveCoded({ name }: ActorAnnotation, { date }: Setting): Known | null {
  const coded = findCodedActor(name, date)
  return coded?.kind === 'body' ? { wikidata: null, iso: isoOf(coded.code), code: coded.code } : null
}

const describe = ({ name }: ActorAnnotation, { date }: Setting): Known => describePhrase(name, date)

/** "the French foreign minister": who held the office on the day of the article. */
function resolveOffice(actor: ActorAnnotation, setting: Setting): Known {
  const { office, state, former } = readOffice(actor.name)
  const holder = former || setting.date === null ? null : chooseHolder(office, state?.iso ?? null, setting.date)
  return holder ? codePerson(holder, setting.date) : describe(actor, setting)
}
