import { OFFICE_SYNONYMS, TITLE_SHORT_FORMS } from '../../../language/en/titles.ts'
import { withoutStop } from '../../../language/en/without-stop.ts'
import type { Token } from '../../../model/document.ts'
import { findKnownName } from './find-known-name.ts'

/**
 * The words of a title for comparison, in lower case: "Sen." and "senator" are one, and so are "Russian" and "Russia".
 * A name of several words gives them all: "Saudi" is "saudi" and "arabia". The word itself stands last where it tells a gender.
 */
export function titleWords({ text, lower }: Pick<Token, 'text' | 'lower'>): string[] {
  const state = /^\p{Lu}/u.test(text) ? findKnownName(text) : null
  if (state?.type === 'state') return state.name.toLowerCase().split(' ')
  const office = officeWord(lower)
  const bare = withoutStop(lower)
  return office === bare ? [office] : [office, bare]
}

/** The one word that stands for an office or calling. */
export function officeWord(lower: string): string {
  const bare = withoutStop(lower)
  const full = TITLE_SHORT_FORMS.get(bare) ?? bare
  return OFFICE_SYNONYMS.get(full) ?? full
}
