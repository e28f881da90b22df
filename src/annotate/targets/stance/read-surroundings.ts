import { addWord, addWords, openName } from './name-feature.ts'
import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

const LAST = openName('-1')
const NEXT = openName('+1')
const LAST_TWO = openName('-2')
const NEXT_TWO = openName('+2')
const AROUND = openName('-+')
const LAST_THREE = openName('-3')
const NEXT_THREE = openName('+3')
const PLACE = openName('at')
const LENGTH = openName('len')

/** The words right before and after the target, and where in the sentence it stands. */
export function readSurroundings(words: readonly StanceWord[], target: number, emit: Emit): void {
  const key = (offset: number): string => words[target + offset]?.key ?? '#'
  const tokenAt = (offset: number): number => words[target + offset]?.token ?? -1
  const [last, next] = [key(-1), key(1)]
  emit(addWord(LAST, last), tokenAt(-1))
  emit(addWord(NEXT, next), tokenAt(1))
  emit(addWords(LAST_TWO, key(-2), last), tokenAt(-1))
  emit(addWords(NEXT_TWO, next, key(2)), tokenAt(1))
  emit(addWords(AROUND, last, next), tokenAt(1))
  emit(addWord(addWords(LAST_THREE, key(-3), key(-2)), last), tokenAt(-2))
  emit(addWord(addWords(NEXT_THREE, next, key(2)), key(3)), tokenAt(2))
  emit(addWord(PLACE, target === 0 ? 'start' : target < 6 ? 'early' : 'late'), -1)
  emit(addWord(LENGTH, words.length < 15 ? 'short' : words.length < 30 ? 'middle' : 'long'), -1)
}
