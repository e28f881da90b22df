import type { Span } from '../src/index.ts'

export interface SentenceCounts {
  readonly right: number
  readonly predicted: number
  readonly gold: number
}

/**
 * Counts sentences for F1: a predicted sentence is right where a gold sentence has the same start and end, white space at
 * both edges aside. The figure over a set is micro-averaged: sum the counts first.
 */
export function countSentences(text: string, gold: readonly Span[], predicted: readonly Span[]): SentenceCounts {
  const wanted = new Set(gold.map((span) => keyOf(text, span)))
  const found = new Set(predicted.map((span) => keyOf(text, span)))
  const right = [...found].filter((key) => wanted.has(key)).length
  return { right, predicted: found.size, gold: wanted.size }
}

function keyOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return `${from}-${from + words.trim().length}`
}

/** F1 in percent with one decimal; 0 where nothing is right. */
export function percentF1(right: number, predicted: number, gold: number): number {
  return predicted + gold === 0 ? 0 : Math.round((2000 * right) / (predicted + gold)) / 10
}
