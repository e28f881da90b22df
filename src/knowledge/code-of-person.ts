import { holdsOn } from './holds-on.ts'
import { findCodedActor } from './lookup-coded-actor.ts'
import { findBySurname, findPersons } from './lookup-person.ts'

/**
 * The CAMEO code of a person by name alone, for counting who acts and never for saying who it is: of "President Example" as coders of
 * events have coded it, of the full name, or of the one state whose office-holders of that surname there are, where one of them is in
 * office on the day. null where nobody is known or people of several states bear the name.
 * @param title the word with a capital before the name; empty where there is none
 * @param date ISO 8601 day; null where it is not known
 */
export function codeOfPerson(name: string, title: string, date: string | null): string | null {
  const surname = name.split(' ').at(-1) ?? name
  const names = [title === '' ? '' : `${title} ${name}`, title === '' ? '' : `${title} ${surname}`, name]
  for (const words of names) {
    const coded = words.includes(' ') ? findCodedActor(words, date) : null
    if (coded?.kind === 'person') return coded.code
  }
  const terms = (name.includes(' ') ? findPersons(name) : findBySurname(name)).flatMap((person) => person.terms)
  const [iso = null, ...others] = new Set(terms.map((term) => term.iso))
  const serving = date === null ? undefined : terms.find((term) => holdsOn(term, date) !== 'no')
  if (iso === null || others.length > 0) return null
  return serving?.code ?? (name.includes(' ') ? `${iso}ELI` : null)
}
