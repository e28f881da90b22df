import type { Character } from '../cast/character.ts'

/** How much a mention makes one likely to be taken up by the next pronoun. Set on PolNeAR dev. */
export const WEIGHT = { subject: 5, speaker: 4, object: 2, possessor: 1.5, headline: 1 } as const

/** What a mention within a quotation counts for pronouns outside it. */
const QUOTED = 0.12

export interface Ranked {
  readonly character: Character
  readonly score: number
}

interface Entry {
  readonly character: Character
  /** From mentions outside quotations, and from those inside. */
  score: number
  quoted: number
  clock: number
}

/** Those mentioned longest ago beyond these are forgotten. */
const MEMORY = 24

/** What is left of a score after one sentence. */
const DECAY = 0.5

/** However often somebody is mentioned in one sentence, the score stays below this. */
const CEILING = 8

/** Who is being talked of, and how much, at the place that reading has reached. */
export class Discourse {
  private readonly entries: Entry[] = []
  private clock = 0

  /** Time passes: 1 for a sentence. */
  advance(by: number): void {
    this.clock += by
  }

  note(character: Character, weight: number, isQuoted = false): void {
    const at = this.entries.findIndex((entry) => entry.character === character)
    const known = at < 0 ? undefined : this.entries.splice(at, 1)[0]
    const left = known ? DECAY ** (this.clock - known.clock) : 0
    const score = (known?.score ?? 0) * left + (isQuoted ? 0 : weight)
    const quoted = (known?.quoted ?? 0) * left + (isQuoted ? weight : 0)
    const entry = { character, score: Math.min(CEILING, score), quoted: Math.min(CEILING, quoted), clock: this.clock }
    this.entries.unshift(entry)
    if (this.entries.length > MEMORY) this.entries.pop()
  }

  /** True of somebody mentioned since time last passed. */
  isCurrent(character: Character): boolean {
    return this.entries.some((entry) => entry.character === character && entry.clock === this.clock)
  }

  /**
   * Those for whom `factor` is above 0, each score times it, highest first; of two as high, the later mentioned.
   * @param isQuoted true where it is asked within a quotation, whose own mentions then count in full
   */
  rank(factor: (character: Character) => number, isQuoted = false): Ranked[] {
    const ranked = this.entries.flatMap((entry) => {
      const share = factor(entry.character)
      return share > 0 ? [{ character: entry.character, score: this.scoreOf(entry, isQuoted) * share }] : []
    })
    return ranked.sort((a, b) => b.score - a.score)
  }

  private scoreOf({ score, quoted, clock }: Entry, isQuoted: boolean): number {
    return (score + (isQuoted ? quoted : QUOTED * quoted)) * DECAY ** (this.clock - clock)
  }
}
