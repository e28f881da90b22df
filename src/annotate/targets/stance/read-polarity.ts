import { addWord, addWords, openName, signOf } from './name-feature.ts'
import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

const WORD = openName('l')
const ROLE = openName('lr')
const SUM = openName('s')
const BALANCE = openName('b')
const BALANCE_OF_CLAUSE = openName('bc')

const MOST = 2

/** Words of the lexicon, one by one and as sums: everywhere, in each zone and in the clause of the target. */
export function readPolarity(words: readonly StanceWord[], emit: Emit): void {
  const sums = new Map<string, number>()
  const add = (name: string, value: number): void => {
    sums.set(name, (sums.get(name) ?? 0) + value)
  }
  for (const { polarity, zone, near, role, token } of words) {
    if (polarity === 0) continue
    const sign = polarity > 0 ? '+' : '-'
    const strength = Math.abs(polarity) / 2
    add(sign, strength)
    add(`${sign}${zone}`, strength)
    if (near) add(`${sign}c`, strength)
    emit(addWords(WORD, zone, sign), token, strength / 2)
    if (role !== null) emit(addWords(ROLE, zone, role), token)
  }
  for (const [name, value] of sums) emit(addWord(SUM, name), -1, Math.min(MOST, value) / 2)
  const balance = (where: string): number => (sums.get(`+${where}`) ?? 0) - (sums.get(`-${where}`) ?? 0)
  emit(addWord(BALANCE, signOf(balance(''))), -1)
  emit(addWord(BALANCE_OF_CLAUSE, `${Math.max(-MOST, Math.min(MOST, Math.round(balance('c'))))}`), -1)
}
