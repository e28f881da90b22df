import type { PartOfSpeech } from '../../../model/document.ts'
import { addWord, addWords, openName, signOf } from './name-feature.ts'
import { readOwned } from './read-owned.ts'
import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'
import { tellWord } from './tell-word.ts'

const COMPOUND = openName('compound')
const PREDICATE = openName('is')
const DEED = openName('subject of')
const DEED_WITH_BE = openName('subject of be')
const OBJECT = openName('does to')
const DEED_AND_OBJECT = openName('vo')
const DONE_TO = openName('object of')
const DONE_BY = openName('done by')
const DONE_THROUGH = openName('object by preposition of')
const MODIFIER = openName('modified by')
const PREPOSITION = openName('led by')
const GOVERNOR = openName('hangs on')

const POSSESSIVE_MARK = /^['’]s?$/
/** Words that a verb is looked for behind the target, and before it. */
const REACH = 8
const REACH_BACK = 7
const REACH_OF_OBJECT = 5
const REACH_OF_GOVERNOR = 3
const REACH_OF_MODIFIER = 3

/** What may stand between a verb and its object. */
const IN_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'PROPN', 'NUM', 'NOUN', 'ADV', 'CCONJ'])

/** What the target does or is, what is done to it, what it owns, how it is called. */
export function readRoles(words: readonly StanceWord[], target: number, emit: Emit): void {
  if (POSSESSIVE_MARK.test(words[target + 1]?.key ?? '')) readOwned(words, target + 2, emit)
  else readDeed(words, target + 1, emit)
  readWhatIsDone(words, target - 1, emit)
}

/** The verb or predicate of which the target may be the subject. */
function readDeed(words: readonly StanceWord[], from: number, emit: Emit): void {
  let i = from
  const compound = words[i]
  if (compound?.pos === 'NOUN') {
    tellWord(COMPOUND, compound, emit)
    i++
  }
  let isAfterAuxiliary = false
  for (const end = i + REACH; i < end; i++) {
    const word = words[i]
    if (word === undefined || (word.kind === 'mark' && word.key !== ',')) return
    if (word.pos === 'AUX') isAfterAuxiliary = /^(?:be|was|were|is|are|been|being|['’]s|['’]re)$/.test(word.key)
    if (word.pos === 'VERB') {
      readVerb(words, i, isAfterAuxiliary, emit)
      return
    }
    if (isAfterAuxiliary && (word.pos === 'ADJ' || word.pos === 'NOUN')) {
      tellWord(PREDICATE, word, emit)
      return
    }
  }
}

function readVerb(words: readonly StanceWord[], at: number, isAfterAuxiliary: boolean, emit: Emit): void {
  const verb = words[at]!
  tellWord(DEED, verb, emit)
  if (isAfterAuxiliary) tellWord(DEED_WITH_BE, verb, emit)
  const object = words.slice(at + 1, at + 1 + REACH_OF_OBJECT).find(({ pos }) => pos === 'NOUN' || pos === 'ADJ')
  if (object === undefined) return
  tellWord(OBJECT, object, emit)
  emit(addWords(DEED_AND_OBJECT, verb.key, object.key), object.token)
  emit(addWords(DEED_AND_OBJECT, verb.role ?? 'o', signOf(object.polarity)), object.token)
}

/** Modifiers before the target, the preposition that leads it with the word that this hangs on, and the verb before. */
function readWhatIsDone(words: readonly StanceWord[], from: number, emit: Emit): void {
  const preposition = readPhrase(words, from, emit)
  const verb = verbBefore(words, from)
  if (verb === null) return
  const isLed = preposition !== null && preposition.token > verb.token
  tellWord(isLed ? (preposition.key === 'by' ? DONE_BY : DONE_THROUGH) : DONE_TO, verb, emit)
}

/** Returns the preposition that leads the phrase of the target, or null. */
function readPhrase(words: readonly StanceWord[], from: number, emit: Emit): StanceWord | null {
  for (let i = from; i >= 0 && i > from - REACH_BACK; i--) {
    const word = words[i]!
    if (isPreposition(word)) {
      readGovernor(words, i, emit)
      return word
    }
    if (endsPhrase(word)) return null
    const isModifier = word.pos === 'ADJ' || word.pos === 'NOUN'
    if (isModifier && i > from - REACH_OF_MODIFIER) tellWord(MODIFIER, word, emit)
  }
  return null
}

function verbBefore(words: readonly StanceWord[], from: number): StanceWord | null {
  for (let i = from; i >= 0 && i > from - REACH_BACK; i--) {
    const word = words[i]!
    if (word.pos === 'VERB') return word
    if (!isPreposition(word) && endsPhrase(word)) return null
  }
  return null
}

const isPreposition = ({ pos, key }: StanceWord): boolean => pos === 'ADP' || key === 'to'

const endsPhrase = ({ kind, key, pos }: StanceWord): boolean =>
  kind === 'mark' ? !/^[,"“”]$/.test(key) : !IN_PHRASE.has(pos)

function readGovernor(words: readonly StanceWord[], at: number, emit: Emit): void {
  const { key, token } = words[at]!
  emit(addWord(PREPOSITION, key), token)
  const governor = words.slice(Math.max(0, at - REACH_OF_GOVERNOR), at).findLast(({ isContent }) => isContent)
  if (governor === undefined) return
  tellWord(GOVERNOR, governor, emit)
  emit(addWords(GOVERNOR, governor.key, key), governor.token)
  emit(addWords(GOVERNOR, key, governor.role ?? signOf(governor.polarity)), governor.token)
}
