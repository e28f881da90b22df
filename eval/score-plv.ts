import { findEvents } from '../src/annotate/events/find-events.ts'
import type { Party } from '../src/annotate/events/parties/party.ts'
import type { Phrase } from '../src/annotate/events/syntax/read-phrases.ts'
import { settleTags } from '../src/annotate/events/syntax/settle-tags.ts'
import { eventCodeOf } from '../src/knowledge/lookup-event-code.ts'
import type { Document } from '../src/model/document.ts'
import { segment } from '../src/segment/segment.ts'

/** A sentence with the words of its two actors, and the PLOVER type of what happens between them. */
export interface PlvItem {
  readonly text: string
  readonly events: readonly { readonly source: string; readonly target: string; readonly code: string }[]
  readonly same_as: string | null
}

/** Macro F1 of the PLOVER type, in percent; CONCEDE and RETREAT count as the one YIELD of the corpus. */
export function scorePlv(items: readonly PlvItem[]): number {
  const pairs = items.flatMap((item) => item.events.map((event) => ({ gold: event.code, found: typeOf(item, event) })))
  const types = [...new Set(pairs.map(({ gold }) => gold))]
  const scores = types.map((type) => {
    const hits = pairs.filter(({ gold, found }) => gold === type && found === type).length
    const total = pairs.filter(({ gold }) => gold === type).length + pairs.filter(({ found }) => found === type).length
    return (2 * hits) / total
  })
  return Math.round((scores.reduce((sum, score) => sum + score, 0) / types.length) * 1000) / 10
}

/** The type of the first event between the two, else of the first that one of them has a part in; null where none is coded. */
function typeOf({ text }: PlvItem, { source, target }: PlvItem['events'][number]): string | null {
  const document = segment({ text })
  const given = [givenActor(document, source, 'AAA'), givenActor(document, target, 'BBB')]
  const cast = {
    party: (phrase: Phrase): Party | null => {
      const code = given.find(({ first, end }) => first < phrase.end && end > phrase.first)?.code
      return code === undefined ? null : { code, phrase }
    },
  }
  const tokens = settleTags(document.tokens)
  const events = document.sentences.flatMap((sentence) => findEvents(tokens, sentence, cast))
  const hasCode = (parties: readonly Party[], code: string): boolean => parties.some((party) => party.code === code)
  const both = events.find((event) => hasCode(event.source, 'AAA') && hasCode(event.target, 'BBB'))
  const type = eventCodeOf((both ?? events[0])?.code ?? '')?.type ?? null
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

/** Where the words of an actor stand, in tokens. */
function givenActor({ text, tokens }: Document, words: string, code: string) {
  const start = text.indexOf(words.trim())
  const end = start + words.trim().length
  return {
    code,
    first: tokens.findIndex((token) => token.end > start),
    end: tokens.findLastIndex((token) => token.start < end) + 1,
  }
}
