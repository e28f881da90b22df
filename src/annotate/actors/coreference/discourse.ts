import type { Character } from '../cast/character.ts'

/** How much a mention makes one likely to be taken up by the next pronoun. Set on PolNeAR dev. */
export const WEIGHT = { subject: 4, speaker: 4, object: 2, possessor: 1.5, quoted: 0.5, headline: 1 } as const

export interface Ranked {
  readonly character: Character
  readonly score: number
}

interface Entry {
  readonly character: Character
  score: number
  clock: number
}

/** Those mentioned longest ago beyond these are forgotten. */
const MEMORY = 24

/** What is left of a score after one sentence. */
const DECAY = 0.5

/** However often somebody is mentioned in one sentence, the score stays below this. */
const CEILING = 9

/** Who is being talked of, and how much, at the place that reading has reached. */
export class Discourse {
  private readonly entries: Entry[] = []
  private clock = 0

  /** Time passes: 1 for a sentence. */
  advance(by: number): void {
    this.clock += by
  }

  note(character: Character, weight: number): void {
    const at = this.entries.findIndex((entry) => entry.character === character)
    const known = at < 0 ? null : this.entries.splice(at, 1)[0]
    const score = Math.min(CEILING, (known ? this.scoreOf(known) : 0) + weight)
    this.entries.unshift({ character, score, clock: this.clock })
    if (this.entries.length > MEMORY) this.entries.pop()
  }

  /** Those for whom `factor` is above 0, each score times it, highest first; of two as high, the later mentioned. */
  rank(factor: (character: Character) => number): Ranked[] {
    const ranked = this.entries.flatMap((entry) => {
      const share = factor(entry.character)
      return share > 0 ? [{ character: entry.character, score: this.scoreOf(entry) * share }] : []
    })
    return ranked.sort((a, b) => b.score - a.score)
  }

  private scoreOf({ score, clock }: Entry): number {
    return score * DECAY ** (this.clock - clock)
  }
}
