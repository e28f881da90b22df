import type { Statement } from '../../model/record.ts'
import type { FieldChange } from './decide-group.ts'
import type { FindActor } from './resolve-actor.ts'
import { locateOrNull, type Resolved, resolveContent, resolveTarget } from './state-statement.ts'

/** Sets what one correction says. Null where a place or actor that it names is no longer found. */
export function setField(
  statement: Resolved,
  change: FieldChange,
  { text, findActor }: { readonly text: string; readonly findActor: FindActor },
): Resolved | null {
  switch (change.what) {
    case 'kind':
      return { ...statement, kind: change.after }
    case 'act':
      return { ...statement, act: change.after }
    case 'topics':
      return { ...statement, topics: change.after }
    case 'content': {
      const content = resolveContent(text, change.after)
      return content && { ...statement, ...content }
    }
    case 'cue':
    case 'source': {
      const span = locateOrNull(text, change.after)
      return span === undefined ? null : { ...statement, [change.what]: span }
    }
    case 'speaker': {
      const { actor, status } = change.after
      const speaker = actor && findActor(actor)
      return actor !== null && speaker === null ? null : { ...statement, speaker, speakerStatus: status }
    }
    case 'target': {
      const actor = findActor(change.actor)
      if (actor === null) return change.after === null ? statement : null
      const target = change.after && { actor, ...resolveTarget(text, change.after) }
      return { ...statement, targets: replaceTarget(statement.targets, actor, target) }
    }
    case 'stance': {
      const actor = findActor(change.actor)
      const target = statement.targets.find((candidate) => candidate.actor === actor)
      if (target === undefined) return null
      return {
        ...statement,
        targets: replaceTarget(statement.targets, target.actor, { ...target, stance: change.after }),
      }
    }
  }
}

function replaceTarget(
  targets: Statement['targets'],
  actor: string,
  target: Statement['targets'][number] | null,
): Statement['targets'] {
  const added = target === null ? [] : [target]
  if (!targets.some((candidate) => candidate.actor === actor)) return [...targets, ...added]
  return targets.flatMap((candidate) => (candidate.actor === actor ? added : [candidate]))
}
