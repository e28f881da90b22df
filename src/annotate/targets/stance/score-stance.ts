import { type Feature, listFeatures, sumFeatures } from './collect-features.ts'
import { findPosition, type Position } from './find-position.ts'
import { readWords, type StanceWord } from './read-words.ts'
import type { StanceView } from './stance-view.ts'
import type { StanceWeights } from './stance-weights.ts'
import { weighDeed } from './weigh-deed.ts'

/** Logarithms of the odds against a neutral stance. */
export interface Scores {
  readonly against: number
  readonly inFavour: number
}

/** A view that was read, with how its words stand towards its target. */
export interface Scored extends Scores {
  readonly view: StanceView
  readonly words: readonly StanceWord[]
  readonly features: readonly Feature[]
}

/**
 * What one unit of the lexicon of deeds adds to the odds, and how many units count. The model was trained on other subjects (mostly politics
 * in one country), so that words of international affairs weigh less in it than they should.
 */
export const DEED = 1.3
const MOST_UNITS = 3

/** What an adjunct loses: where, and with whom, something is done says little of the place and the company. */
const ADJUNCT = 0.8

/** Reads a view and scores it by model and lexicon. */
export function scoreStance(view: StanceView, weights: StanceWeights): Scored {
  const words = readWords(view)
  const features = listFeatures(words, weights.size)
  const target = words.findIndex(({ kind }) => kind === 'target')
  const position = findPosition(words, target)
  const deed = weighDeed(words, target, position)
  const units = Math.abs(deed) < 1 ? 0 : Math.min(MOST_UNITS, Math.abs(deed))
  const learned = scoreByModel(features, weights)
  const less = position.kind === 'adjunct' ? ADJUNCT : 0
  const against = learned.against + (deed < 0 ? units * DEED : 0) - less
  const inFavour = learned.inFavour + (deed > 0 ? units * DEED : 0) - less
  return { view, words, features, against: isVictim(words, position) ? Math.min(0, against) : against, inFavour }
}

function scoreByModel(features: readonly Feature[], { size, scale, values }: StanceWeights): Scores {
  let against = 0
  let inFavour = 0
  const sums = sumFeatures(features)
  for (let at = 0; at < sums.ids.length; at++) {
    const id = sums.ids[at]!
    const value = sums.values[at]!
    against += values[id]! * value
    inFavour += values[size + id]! * value
  }
  return { against: against * scale, inFavour: inFavour * scale }
}

const REACH_OF_SUBJECT = 4

/** The object of a hostile deed that is not the speaker's own: "Ostrel expelled Kestrian envoys" says nothing ill of Kestria. */
function isVictim(words: readonly StanceWord[], { kind, leader }: Position): boolean {
  if (kind !== 'object' || words[leader]?.role !== 'hostile') return false
  return !words.slice(Math.max(0, leader - REACH_OF_SUBJECT), leader).some(({ key }) => key === 'we' || key === 'i')
}
