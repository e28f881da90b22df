import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

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
    emit(`l ${zone} ${sign}`, token, strength / 2)
    if (role !== null) emit(`lr ${zone} ${role}`, token)
  }
  for (const [name, value] of sums) emit(`s ${name}`, -1, Math.min(MOST, value) / 2)
  const balance = (where: string): number => (sums.get(`+${where}`) ?? 0) - (sums.get(`-${where}`) ?? 0)
  emit(`b ${Math.sign(balance(''))}`, -1)
  emit(`bc ${Math.max(-MOST, Math.min(MOST, Math.round(balance('c'))))}`, -1)
}
