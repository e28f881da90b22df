import { findState, type State } from './lookup-state.ts'
import { officeKey } from './office-key.ts'

/** What a phrase for an office says: "the former French foreign minister". */
export interface OfficeReading {
  /** In its common form, such as `foreign minister`. Not every phrase is an office: ask who held it. */
  readonly office: string
  /** The state that the phrase names; null where it names none. */
  readonly state: State | null
  /** True where it is held no more, or not yet: "former", "ex-", "-elect". */
  readonly former: boolean
}

const FORMER = /^(?:former|ex|one-time|onetime|then|late|deposed|ousted|exiled|retired|outgoing president-elect)[ -]/i
const MODIFIERS =
  /^(?:the|a|an|acting|current|incumbent|outgoing|interim|caretaker|new|newly elected|long-?time|longtime|veteran|hard-?line|embattled|visiting)[ -]/i

/** Reads a phrase such as "Russian Foreign Minister" or "the foreign minister of Germany"; a name after it may not stand. */
export function readOffice(phrase: string): OfficeReading {
  let words = phrase.trim().replace(/\s+/gu, ' ').replaceAll('’', "'")
  let former = false
  for (;;) {
    const shorter = words.replace(MODIFIERS, '').replace(FORMER, '')
    if (shorter === words) break
    former ||= FORMER.test(words.replace(MODIFIERS, ''))
    words = shorter
  }
  former ||= /[- ]elect$/i.test(words)
  const { state, rest } = splitState(words)
  const bare = rest.replace(MODIFIERS, '').replace(FORMER, '')
  former ||= FORMER.test(rest.replace(MODIFIERS, ''))
  return { office: officeKey(bare, state?.iso ?? null), state, former }
}

/** Longest name of a state that opens the phrase, or that closes it after "of". */
function splitState(words: string): { readonly state: State | null; readonly rest: string } {
  const parts = words.split(' ')
  for (let end = Math.min(parts.length - 1, 5); end > 0; end--) {
    const match = findState(
      parts
        .slice(0, end)
        .join(' ')
        .replace(/(?:'s|(?<=s)')$/, ''),
    )
    if (match) return { state: match.state, rest: parts.slice(end).join(' ') }
  }
  for (const { index } of words.matchAll(/ of /g)) {
    const match = findState(words.slice(index + 4))
    if (match) return { state: match.state, rest: words.slice(0, index) }
  }
  return { state: null, rest: words }
}
