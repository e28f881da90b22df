import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'

const REASON =
  /\b(?:who|which)?\s?(?:(?:spoke|speaking|talked|asked|requested|insisted|granted|given)\s[^.;"“”]{0,60}?)?(?:on (?:the )?condition of anonymity|anonymity|not to be (?:named|identified)|on background)\b[^.,;"“”]{0,120}/iu

/** The first stated reason for not naming a source in each sentence, by index: "who spoke on condition of anonymity because …". */
export function findAnonymity({ text, sentences }: Document): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>()
  sentences.forEach(({ start, end }, index) => {
    const words = text.slice(start, end)
    if (!/anonymity|not to be (?:named|identified)|on background/i.test(words)) return
    const match = words.match(REASON)
    if (match?.index === undefined) return
    const reason = match[0].trim()
    const from = start + match.index + match[0].indexOf(reason)
    found.set(index, { start: from, end: from + reason.length })
  })
  return found
}
