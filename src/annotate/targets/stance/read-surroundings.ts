import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

/** The words right before and after the target, and where in the sentence it stands. */
export function readSurroundings(words: readonly StanceWord[], target: number, emit: Emit): void {
  const key = (offset: number): string => words[target + offset]?.key ?? '#'
  const tell = (feature: string, offset: number): void => emit(feature, words[target + offset]?.token ?? -1)
  tell(`-1 ${key(-1)}`, -1)
  tell(`+1 ${key(1)}`, 1)
  tell(`-2 ${key(-2)} ${key(-1)}`, -1)
  tell(`+2 ${key(1)} ${key(2)}`, 1)
  tell(`-+ ${key(-1)} ${key(1)}`, 1)
  tell(`-3 ${key(-3)} ${key(-2)} ${key(-1)}`, -2)
  tell(`+3 ${key(1)} ${key(2)} ${key(3)}`, 2)
  emit(`at ${target === 0 ? 'start' : target < 6 ? 'early' : 'late'}`, -1)
  emit(`len ${words.length < 15 ? 'short' : words.length < 30 ? 'middle' : 'long'}`, -1)
}
