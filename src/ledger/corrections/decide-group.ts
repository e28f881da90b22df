import type { StatedActor, StatementCorrection } from '../../model/correction.ts'
import type { StatementGroup } from './group-by-statement.ts'

type Add = Extract<StatementCorrection, { what: 'add' }>
type Confirm = Extract<StatementCorrection, { what: 'confirm' }>

/** A correction of one attribute of a statement. */
export type FieldChange = Exclude<StatementCorrection, { what: 'add' | 'confirm' | 'reject' }>

/** Which of the corrections of a statement stand: of each attribute the last one. */
export interface Decision {
  readonly group: StatementGroup
  /** True where the last word of all is that this is no statement. */
  readonly rejected: boolean
  /** The last one that gives the whole statement where the extractor does not: added, else confirmed. */
  readonly whole: Add | Confirm | null
  readonly fields: readonly FieldChange[]
  /** Why each of the others does not stand, by id. */
  readonly replaced: ReadonlyMap<string, string>
}

export function decideGroup(group: StatementGroup): Decision {
  const { changes } = group
  if (changes.at(-1)?.what === 'reject') {
    const replaced = new Map(changes.slice(0, -1).map(({ id }) => [id, 'the statement was rejected later']))
    return { group, rejected: true, whole: null, fields: [], replaced }
  }
  const adds = changes.filter((change) => change.what === 'add')
  const confirms = changes.filter((change) => change.what === 'confirm')
  const replaced = new Map(adds.slice(0, -1).map(({ id }) => [id, 'the statement was added again later']))
  const fields = new Map<string, FieldChange>()
  for (const change of changes) {
    if (change.what === 'add' || change.what === 'confirm') continue
    if (change.what === 'reject') replaced.set(change.id, 'the statement was corrected or confirmed later')
    else for (const { id } of replaceIn(fields, change)) replaced.set(id, 'it was set again later')
  }
  const whole = adds.at(-1) ?? confirms.at(-1) ?? null
  return { group, rejected: false, whole, fields: [...fields.values()], replaced }
}

/** Returns those that were there before. */
function replaceIn(fields: Map<string, FieldChange>, change: FieldChange): FieldChange[] {
  // A target is set with its stance.
  const attributes =
    change.what === 'target' ? [attributeOf(change), `stance ${nameOf(change.actor)}`] : [attributeOf(change)]
  const earlier = attributes.map((attribute) => fields.get(attribute)).filter((field) => field !== undefined)
  for (const attribute of attributes) fields.delete(attribute)
  fields.set(attributeOf(change), change)
  return earlier
}

/** Two corrections of the same attribute cannot both be shown. Targets and stances are one for each actor. */
export function attributeOf(change: FieldChange): string {
  if (change.what !== 'target' && change.what !== 'stance') return change.what
  return `${change.what} ${nameOf(change.actor)}`
}

export const nameOf = ({ name, type, wikidata }: StatedActor): string => wikidata ?? `${name} (${type})`

/** An actor that a decision names, and whether it must be in the record for the decision to be shown. */
export interface NeededActor {
  readonly actor: StatedActor
  readonly needed: boolean
}

export function actorsOf({ group, whole, fields }: Decision): NeededActor[] {
  const stated = whole !== null && (whole.what === 'add' || group.statement === null) ? whole.after : null
  const inWhole = stated === null ? [] : [stated.speaker.actor, ...stated.targets.map(({ actor }) => actor)]
  return [
    ...inWhole.flatMap((actor) => (actor === null ? [] : [{ actor, needed: true }])),
    ...fields.flatMap((change) => {
      if (change.what === 'speaker')
        return change.after.actor === null ? [] : [{ actor: change.after.actor, needed: true }]
      if (change.what === 'target') return [{ actor: change.actor, needed: change.after !== null }]
      return change.what === 'stance' ? [{ actor: change.actor, needed: false }] : []
    }),
  ]
}
