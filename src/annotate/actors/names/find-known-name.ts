import { findOrganisation, type OrganisationForm } from '../../../knowledge/lookup-organisation.ts'
import { findState, type StateForm } from '../../../knowledge/lookup-state.ts'
import type { ActorType, MentionForm } from '../../../model/annotation.ts'

/** What a name stands for by general knowledge. */
export interface KnownName {
  readonly name: string
  readonly type: ActorType
  readonly form: MentionForm
}

/** A seat of government stands for the state as a name does: "the White House". */
const FORMS: Readonly<Record<StateForm | OrganisationForm, MentionForm>> = {
  name: 'name',
  abbreviation: 'name',
  demonym: 'demonym',
  capital: 'capital',
  metonym: 'name',
}

/** What the words stand for, read with their capitals; null where they are not known or several bear the name. */
export function findKnownName(words: string): KnownName | null {
  const state = findState(words)
  if (state)
    return isPeople(words, state.form) ? null : { name: state.state.name, type: 'state', form: FORMS[state.form] }
  const body = findOrganisation(words)
  return body && { name: body.organisation.name, type: body.organisation.type, form: FORMS[body.form] }
}

/** "Ukrainians" are people and not their state. */
const isPeople = (words: string, form: StateForm): boolean => form === 'demonym' && /[^s]s$/.test(words)

/** True of "Ukrainians": a word for the people of a state, in the plural. */
export function namesPeople(word: string): boolean {
  const state = word.endsWith('s') && /^\p{Lu}.*[^s]s$/u.test(word) ? findState(word) : null
  return state !== null && isPeople(word, state.form)
}
