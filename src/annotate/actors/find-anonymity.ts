import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

const REASON =
  /\b(?:who|which)?\s?(?:(?:spoke|speaking|talked|asked|requested|insisted|granted|given)\s[^.;"“”]{0,60}?)?(?:on (?:the )?condition of anonymity|anonymity|not to be (?:named|identified)|on background)\b[^.;"“”]{0,80}/giu

/** Stated reasons for not naming a source, in text order: "who spoke on condition of anonymity because …". */
export function findAnonymity({ text, sentences }: Document): readonly Span[] {
  return sentences.flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    if (!/anonymity|not to be (?:named|identified)|on background/i.test(words)) return []
    return [...words.matchAll(REASON)].map((match) => {
      const lead = match[0].length - match[0].trimStart().length
      const from = start + match.index + lead
      return { start: from, end: from + match[0].trim().length }
    })
  })
}
