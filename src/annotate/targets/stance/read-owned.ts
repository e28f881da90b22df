import { openName } from './name-feature.ts'
import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'
import { tellWord } from './tell-word.ts'

const NEAR = openName('near its')
const OWNED = openName('its')

const REACH = 3
const REACH_OF_NOUN = 5

/** What belongs to the target: "its unfounded accusations". */
export function readOwned(words: readonly StanceWord[], from: number, emit: Emit): void {
  for (const word of words.slice(from, from + REACH)) if (word.isContent) tellWord(NEAR, word, emit)
  const owned = words.slice(from, from + REACH_OF_NOUN).find(({ pos }) => pos === 'NOUN')
  if (owned !== undefined) tellWord(OWNED, owned, emit)
}
