import type { PatternWord } from './pattern-word.ts'

/** Words that name an event after a verb or noun. */
export interface EventPattern {
  /** CAMEO code. */
  readonly code: string
  /** In order. */
  readonly words: readonly PatternWord[]
  /** True where only the dictionary has it, whose patterns are many and coarse. */
  readonly coarse: boolean
}

/** A word of a text as it stands and by its lemma, both in lower case. */
interface TextWord {
  readonly lower: string
  readonly lemma: string
}

/** The patterns of one verb, which may be hundreds, by their first words. */
export class PatternList {
  private readonly byForm = new Map<string, number[]>()
  private readonly byLemma = new Map<string, number[]>()
  /** Patterns that may begin at any word: those without words, and those with words of more or less than one word. */
  private readonly always: number[] = []
  private readonly alwaysOpened: readonly EventPattern[]

  /** @param patterns the one to believe first of two that fit as well first */
  constructor(readonly patterns: readonly EventPattern[]) {
    for (const [at, { words }] of patterns.entries()) {
      const [first] = words
      if (first === undefined || first.hyphened.length > 0) this.always.push(at)
      for (const form of first?.forms ?? []) push(this.byForm, form, at)
      for (const lemma of first?.lemmas ?? []) push(this.byLemma, lemma, at)
    }
    this.alwaysOpened = this.patternsAt(this.always)
  }

  /** All patterns whose first word is one of the words, and those of which it cannot be told; in their order. */
  openedBy(words: readonly TextWord[]): readonly EventPattern[] {
    if (this.patterns.length === this.always.length) return this.alwaysOpened
    const opened: number[] = []
    for (const { lower, lemma } of words) {
      for (const at of this.byForm.get(lower) ?? NONE) opened.push(at)
      if (lemma !== lower) for (const at of this.byLemma.get(lemma) ?? NONE) opened.push(at)
    }
    if (opened.length === 0) return this.alwaysOpened
    const inOrder = [...this.always, ...opened].sort((a, b) => a - b)
    return this.patternsAt(inOrder.filter((at, index) => at !== inOrder[index - 1]))
  }

  private patternsAt(places: readonly number[]): EventPattern[] {
    return places.map((at) => this.patterns[at]!)
  }
}

const NONE: readonly never[] = []

function push(index: Map<string, number[]>, word: string, at: number): void {
  const known = index.get(word)
  if (known) known.push(at)
  else index.set(word, [at])
}
