import type { StatementAnnotation } from '../../../model/annotation.ts'
import type { Document } from '../../../model/document.ts'
import { contains, lengthOf } from '../../../model/span.ts'
import type { Cast } from '../cast/cast.ts'
import { type Character, mention } from '../cast/character.ts'
import { findKnownName } from '../names/find-known-name.ts'
import { type Link, linkTo, NOBODY } from './link.ts'

const SINGULAR = /^(?:i|me|my|myself)$/i
const PLURAL = /^(?:we|us|our|ourselves)$/i

/** How many statements around a place are looked at for the one that holds it. */
const REACH = 40

/**
 * Links sources in the first person to whoever says the words around them: "I" is the speaker, "we" the state that the speaker's titles
 * name, as a collective. Outside every statement, or where the speaker is not known, they are nobody.
 * @param links of all other sources; those of the first person are added
 */
export function linkFirstPerson(
  { text }: Document,
  cast: Cast,
  statements: readonly StatementAnnotation[],
  links: Map<StatementAnnotation, Link>,
): void {
  const ordered = [...statements].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
  for (const [index, statement] of ordered.entries()) {
    const { source } = statement
    if (!source || links.get(statement)?.character) continue
    const word = text.slice(source.start, source.end)
    if (!SINGULAR.test(word) && !PLURAL.test(word)) continue
    const around = statementAround(ordered, index, statement)
    const speaker = around && links.get(around)?.character
    if (!speaker) continue
    links.set(statement, SINGULAR.test(word) ? sayer(speaker, statement) : speakersState(cast, speaker, statement))
  }
}

/** The shortest statement near `index` whose content holds the source. */
function statementAround(
  ordered: readonly StatementAnnotation[],
  index: number,
  { source }: StatementAnnotation,
): StatementAnnotation | null {
  let found: StatementAnnotation | null = null
  let size = Number.POSITIVE_INFINITY
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const candidate = ordered[at]!
    for (const span of candidate.content) {
      if (source && contains(span, source) && lengthOf(span) < size) {
        found = candidate
        size = lengthOf(span)
      }
    }
  }
  return found
}

function sayer(speaker: Character, { source }: StatementAnnotation): Link {
  if (source) mention(speaker, source, 'pronoun')
  return linkTo(speaker)
}

function speakersState(cast: Cast, speaker: Character, { source }: StatementAnnotation): Link {
  const state = speaker.type === 'person' ? stateOf(cast, speaker) : speaker
  if (!state) return { ...NOBODY, status: 'collective' }
  if (source) mention(state, source, 'pronoun')
  return { character: state, status: 'collective', anonymity: null }
}

/** The one state that a person's titles name. */
function stateOf(cast: Cast, { titles }: Character): Character | null {
  const names = [...titles].map((title) => title.charAt(0).toUpperCase() + title.slice(1))
  const states = new Set(names.flatMap((name) => findKnownName(name)?.name ?? []))
  const [only, other] = states
  return only === undefined || other !== undefined ? null : cast.other(only, 'state')
}
