import { addWord, addWords, openName } from './name-feature.ts'
import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

const WORD = openName('w')
const PAIR = openName('2')
const NEAR = openName('c')
const STEMMED = openName('p')

/** Letters that stand for a word in all its derivations: "violate", "violation". */
const STEM = 5

/** Which words there are, how far from the target, and which stand side by side. */
export function readBags(words: readonly StanceWord[], emit: Emit): void {
  words.forEach((word, index) => {
    if (word.kind !== 'word') return
    const { key, token } = word
    emit(addWord(WORD, key), token)
    if (word.isContent) readContentWord(word, emit)
    const next = words[index + 1]
    if (next !== undefined) emit(addWords(PAIR, key, next.key), token)
  })
}

function readContentWord({ key, token, zone, near }: StanceWord, emit: Emit): void {
  emit(addWord(openName(zone), key), token)
  if (near) emit(addWord(NEAR, key), token)
  if (key.length > STEM && !key.startsWith('not_')) emit(addWord(STEMMED, key, STEM), token)
}
