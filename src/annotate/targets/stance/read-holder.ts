import { addWord, addWords, type FeatureName, openName, signOf } from './name-feature.ts'
import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

/** The way from the holder to the target, and from the target to the holder. */
const FROM_HOLDER = { way: openName('ht'), verb: openName('his verb ht') }
const TO_HOLDER = { way: openName('th'), verb: openName('his verb th') }

const REACH_OF_VERB = 6

/** The way between holder and target, and the first verb behind the holder: mostly his. */
export function readHolder(words: readonly StanceWord[], target: number, emit: Emit): void {
  const holder = words.findIndex(({ kind }) => kind === 'holder')
  if (holder < 0) return
  const { way, verb } = holder < target ? FROM_HOLDER : TO_HOLDER
  const low = Math.min(holder, target)
  const high = Math.max(holder, target)
  emit(addWord(way, bucketOf(high - low)), -1)
  let balance = 0
  for (const word of words.slice(low + 1, high)) {
    if (word.kind !== 'word') continue
    emit(addWord(way, word.key), word.token)
    if (word.role !== null) emit(addWord(way, word.role), word.token)
    balance += word.polarity
  }
  emit(addWords(way, 'balance', signOf(balance)), -1)
  readVerb(words, holder, verb, emit)
}

const bucketOf = (gap: number): string => (gap < 4 ? '1' : gap < 8 ? '2' : gap < 16 ? '3' : '4')

function readVerb(words: readonly StanceWord[], holder: number, name: FeatureName, emit: Emit): void {
  const verb = words.slice(holder + 1, holder + 1 + REACH_OF_VERB).find(({ pos }) => pos === 'VERB')
  if (verb === undefined) return
  emit(addWord(name, verb.key), verb.token)
  emit(addWord(name, verb.role ?? '-'), verb.token)
}
