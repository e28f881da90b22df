import { describePhrase, isoOf } from '../../../knowledge/describe-phrase.ts'
import { type Known, UNKNOWN } from '../../../knowledge/known.ts'
import { findCodedActor } from '../../../knowledge/lookup-coded-actor.ts'
import { findOrganisation } from '../../../knowledge/lookup-organisation.ts'
import { findState } from '../../../knowledge/lookup-state.ts'
import { readOffice } from '../../../knowledge/read-office.ts'
import { type Beside, chooseHolder, choosePerson } from './choose-person.ts'
import { codePerson } from './code-person.ts'
import { statesIn } from './read-titles.ts'

/**
 * What the words of one actor are known to stand for, with nothing around them: a state, a body, somebody by name and title, the
 * holder of an office on that day, or a description such as "Ostrelian rebels". The first of these that fits.
 * @param date ISO 8601; null where it is not known
 */
export function codePhrase(phrase: string, date: string | null): Known {
  return codeName(phrase, date) ?? codeTitled(phrase, date) ?? codeOffice(phrase, date) ?? describePhrase(phrase, date)
}

function codeName(phrase: string, date: string | null): Known | null {
  const state = findState(phrase)
  if (state && (state.form === 'name' || state.form === 'abbreviation')) {
    return { wikidata: state.state.wikidata, iso: state.state.iso, code: state.state.iso }
  }
  const body = findOrganisation(phrase)?.organisation
  if (body) return { wikidata: body.wikidata, iso: body.iso, code: body.code }
  const person = choosePerson(phrase, { titles: NO_TITLES, isos: null, date })
  if (person) return codePerson(person, date)
  const coded = findCodedActor(phrase, date)
  return coded && { ...UNKNOWN, code: coded.code, iso: isoOf(coded.code) }
}

const NO_TITLES: Beside['titles'] = { offices: new Set(), isos: new Set(), former: false }

/** "Armenian Prime Minister Ana Roe": the longest name at the end of the phrase that somebody bears whom the words before it fit. */
function codeTitled(phrase: string, date: string | null): Known | null {
  const words = phrase.trim().split(/\s+/u)
  for (let start = 1; start < words.length; start++) {
    const [title, name] = [words.slice(0, start).join(' '), words.slice(start).join(' ')]
    if (!/^\p{Lu}/u.test(name)) continue
    const { office, former } = readOffice(title)
    const isos = new Set(statesIn(title))
    const titles = { offices: new Set([office]), isos, former }
    const person = choosePerson(name, { titles, isos: isos.size > 0 ? isos : null, date })
    if (person) return codePerson(person, date)
    const coded = name.includes(' ') ? findCodedActor(name, date) : null
    if (coded?.kind === 'person') return { ...UNKNOWN, code: coded.code, iso: isoOf(coded.code) }
  }
  return null
}

/** "the French foreign minister" on that day. */
function codeOffice(phrase: string, date: string | null): Known | null {
  const { office, state, former } = readOffice(phrase)
  const holder = former || date === null ? null : chooseHolder(office, state?.iso ?? null, date)
  return holder && codePerson(holder, date)
}
