import type { Anchor } from '../../model/anchor.ts'
import type { Stated, StatementCorrection } from '../../model/correction.ts'
import { locate } from './anchor-places.ts'
import { attributeOf, nameOf } from './decide-group.ts'
import type { StatementGroup } from './group-by-statement.ts'

/** What one person says of one attribute of one statement: their last word on it. */
export interface Vote {
  readonly by: string
  /** In words that are equal where two people say the same. */
  readonly value: string
  /** Id of the correction that says so. */
  readonly correction: string
}

/** Votes by attribute. `statement` is whether it is one at all: everything but a rejection says yes. */
export type Votes = ReadonlyMap<string, readonly Vote[]>

/**
 * What people say of a statement. Who adds or confirms it speaks on every attribute, act and topics only where they are
 * told; who sets one attribute speaks on that alone.
 */
export function collectVotes({ changes }: Pick<StatementGroup, 'changes'>, text: string): Votes {
  const votes = new Map<string, Map<string, Vote>>()
  for (const change of changes) {
    for (const [attribute, value] of votesIn(change, text)) {
      const byPerson = votes.get(attribute) ?? new Map<string, Vote>()
      votes.set(attribute, byPerson.set(change.by, { by: change.by, value, correction: change.id }))
    }
  }
  addMissingTargets(votes, changes)
  return new Map([...votes].map(([attribute, byPerson]) => [attribute, [...byPerson.values()]]))
}

/** Who has reviewed the whole statement and does not name a target that others name says that it is none. */
function addMissingTargets(
  votes: ReadonlyMap<string, Map<string, Vote>>,
  changes: readonly StatementCorrection[],
): void {
  for (const { what, by, id } of changes) {
    if (what !== 'add' && what !== 'confirm') continue
    for (const [attribute, byPerson] of votes) {
      if (attribute.startsWith('target ') && !byPerson.has(by)) byPerson.set(by, { by, value: 'no', correction: id })
    }
  }
}

function votesIn(change: StatementCorrection, text: string): [string, string][] {
  switch (change.what) {
    case 'reject':
      return [['statement', 'no']]
    case 'add':
    case 'confirm':
      return [['statement', 'yes'], ...votesOnAll(change.after, text)]
    case 'target': {
      const stance: [string, string][] =
        change.after === null ? [] : [[`stance ${nameOf(change.actor)}`, String(change.after.stance)]]
      return [['statement', 'yes'], [attributeOf(change), change.after === null ? 'no' : 'yes'], ...stance]
    }
    case 'content':
      return [
        ['statement', 'yes'],
        ['content', placesOf(text, change.after.pieces)],
      ]
    case 'cue':
    case 'source':
      return [
        ['statement', 'yes'],
        [change.what, placesOf(text, change.after === null ? [] : [change.after])],
      ]
    case 'speaker':
      return [
        ['statement', 'yes'],
        ['speaker', speakerOf(change.after)],
      ]
    case 'topics':
      return [
        ['statement', 'yes'],
        ['topics', topicsOf(change.after)],
      ]
    default:
      return [
        ['statement', 'yes'],
        [attributeOf(change), String(change.after ?? 'none')],
      ]
  }
}

function votesOnAll(
  { kind, content, cue, source, speaker, act, topics, targets }: Stated,
  text: string,
): [string, string][] {
  return [
    ['kind', kind],
    ['content', placesOf(text, content.pieces)],
    ['cue', placesOf(text, cue === null ? [] : [cue])],
    ['source', placesOf(text, source === null ? [] : [source])],
    ['speaker', speakerOf(speaker)],
    ...(act === null ? [] : [['act', act] satisfies [string, string]]),
    ...(topics.length === 0 ? [] : [['topics', topicsOf(topics)] satisfies [string, string]]),
    ...targets.flatMap(({ actor, value }): [string, string][] => [
      [`target ${nameOf(actor)}`, 'yes'],
      [`stance ${nameOf(actor)}`, String(value.stance)],
    ]),
  ]
}

const speakerOf = ({ actor, status }: Stated['speaker']): string => `${actor ? nameOf(actor) : 'nobody'}, ${status}`

const topicsOf = (topics: readonly string[]): string => [...topics].sort().join(' ') || 'none'

/** Offsets in this text, so that the same place is the same, whatever text it was corrected in. */
function placesOf(text: string, anchors: readonly Anchor[]): string {
  const places = anchors.map((anchor) => {
    const { start, end } = locate(text, anchor) ?? anchor
    return `${start}-${end}`
  })
  return places.join('+') || 'none'
}
