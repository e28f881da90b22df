import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

const REACH_OF_VERB = 6

/** The way between holder and target, and the first verb behind the holder: mostly his. */
export function readHolder(words: readonly StanceWord[], target: number, emit: Emit): void {
  const holder = words.findIndex(({ kind }) => kind === 'holder')
  if (holder < 0) return
  const order = holder < target ? 'ht' : 'th'
  const low = Math.min(holder, target)
  const high = Math.max(holder, target)
  emit(`${order} ${bucketOf(high - low)}`, -1)
  let balance = 0
  for (const word of words.slice(low + 1, high)) {
    if (word.kind !== 'word') continue
    emit(`${order} ${word.key}`, word.token)
    if (word.role !== null) emit(`${order} ${word.role}`, word.token)
    balance += word.polarity
  }
  emit(`${order} balance ${Math.sign(balance)}`, -1)
  readVerb(words, holder, order, emit)
}

const bucketOf = (gap: number): number => (gap < 4 ? 1 : gap < 8 ? 2 : gap < 16 ? 3 : 4)

function readVerb(words: readonly StanceWord[], holder: number, order: string, emit: Emit): void {
  const verb = words.slice(holder + 1, holder + 1 + REACH_OF_VERB).find(({ pos }) => pos === 'VERB')
  if (verb === undefined) return
  emit(`his verb ${order} ${verb.key}`, verb.token)
  emit(`his verb ${order} ${verb.role ?? '-'}`, verb.token)
}
