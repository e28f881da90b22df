import type { MentionForm } from '../../../model/annotation.ts'
import type { Character } from '../cast/character.ts'
import { resolvePair } from '../coreference/resolve-plural.ts'
import { type Referent, recognise, type Scene } from '../scene.ts'
import { type Link, linkTo, NOBODY } from './link.ts'
import { linkRelative } from './link-relative.ts'
import { namePhrase } from './name-phrase.ts'
import type { SourceReading } from './read-source.ts'

/** "Roe and Lund said": both together, as a group that bears their names. */
export function linkPair(scene: Scene, { head, end }: SourceReading, stop: number): Link | null {
  if (end >= stop || scene.document.tokens[end]?.lower !== 'and') return null
  const left = scene.referents.get(head)
  const named = nameFrom(scene, end + 1, stop)
  const right = named && scene.document.tokens[named.end]?.pos !== 'NOUN' ? named : undefined
  const isNamed = right?.end === stop && right.character.type === 'person'
  if (!left || left.character.unnamed) return isNamed ? linkTo(right.character) : null
  if (left.character === right?.character || left.character.type === 'group') return null
  const place = { first: left.first, end: right?.end ?? stop }
  if (right && right.character.type !== 'group') return linkTo(pairOf(scene, left.character, right.character, place))
  return linkTo(groupOf(scene, `${left.character.name} and ${wordsFrom(scene, end + 1, place.end)}`, place))
}

/** The words of a stretch on one line. */
const wordsFrom = ({ document: { text, tokens } }: Scene, first: number, end: number): string =>
  text.slice(tokens[first]!.start, tokens[end - 1]!.end).replace(/\s+/gu, ' ')

/** The first after "and" that is written with a capital; "his aides" are named by their words. */
function nameFrom({ document: { tokens }, referents }: Scene, from: number, stop: number): Referent | undefined {
  for (let at = from; at < stop; at++) {
    const found = referents.get(at)
    if (found && found.first >= from && /^\p{Lu}/u.test(tokens[found.first]!.text)) return found
  }
  return undefined
}

function pairOf(scene: Scene, a: Character, b: Character, place: { first: number; end: number }): Character {
  return groupOf(scene, `${a.name} and ${b.name}`, place, 'name')
}

function groupOf(
  scene: Scene,
  name: string,
  place: { first: number; end: number },
  form: MentionForm = 'collective',
): Character {
  const group = scene.cast.other(name, 'group', { plural: true, introduced: place.first })
  group.shown = true
  recognise(scene, place, group, form)
  return group
}

/** Several people, by the words for them; "the two men" are those of the last sentence. */
export function linkCollective(scene: Scene, reading: SourceReading): Link {
  const { tokens } = scene.document
  if (/^(?:whom|which)$/.test(tokens[reading.phraseEnd - 1]!.lower)) return linkOfWhom(scene, reading)
  if (/^(?:two|both)$/.test(tokens[reading.first]!.lower) || tokens[reading.first + 1]?.lower === 'two') {
    const pair = resolvePair(scene.discourse)
    if (pair) return linkTo(pairOf(scene, pair[0], pair[1], { first: reading.first, end: reading.phraseEnd }))
  }
  const name = namePhrase(scene, reading)
  if (name === '') return NOBODY
  return linkTo(groupOf(scene, name, { first: reading.first, end: reading.phraseEnd }))
}

/** "many of whom": those named right before. */
function linkOfWhom(scene: Scene, reading: SourceReading): Link {
  const { first, phraseEnd } = reading
  const whom = { ...reading, first: phraseEnd - 1, end: phraseEnd }
  return linkRelative(scene, whom, first)
}
