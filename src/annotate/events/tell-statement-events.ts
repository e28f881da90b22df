import { eventCodeOf } from '../../knowledge/lookup-event-code.ts'
import type {
  ActAnnotation,
  Annotations,
  EventAnnotation,
  StatementAnnotation,
  TargetAnnotation,
} from '../../model/annotation.ts'
import { findClaimant } from './find-claimant.ts'

/** CAMEO code of what a statement does, and the stance towards those to whom it does it; null where the stance may be any. */
const ACTS: ReadonlyMap<ActAnnotation['act'], { readonly code: string; readonly stance: -1 | 1 | null }> = new Map([
  ['accuse', { code: '112', stance: -1 }],
  ['threaten', { code: '130', stance: -1 }],
  ['demand', { code: '100', stance: null }],
  ['praise', { code: '051', stance: 1 }],
])

/** Statements that accuse, threaten, demand or praise, as events from the speaker to whom they are about, his own state aside, where no event has been coded of them yet. */
export function tellStatementEvents(
  { acts, targets, speakers, resolutions }: Annotations,
  coded: readonly EventAnnotation[],
  claims: readonly StatementAnnotation[],
): EventAnnotation[] {
  const known = new Set(coded.map(({ statement }) => statement))
  const speakerOf = new Map(speakers.map(({ statement, actor }) => [statement, actor]))
  const countryOf = new Map(resolutions.map(({ actor, code }) => [actor, code?.slice(0, 3) ?? null]))
  const targetsOf = groupTargets(targets)
  return acts.flatMap(({ statement, act, negated }): EventAnnotation[] => {
    const meaning = ACTS.get(act)
    const speaker = speakerOf.get(statement) ?? null
    if (meaning === undefined || speaker === null || statement.cue === null || known.has(statement)) return []
    const home = countryOf.get(speaker) ?? null
    const about = (targetsOf.get(statement) ?? []).filter(
      ({ actor, stance }) =>
        actor !== speaker &&
        (home === null || countryOf.get(actor) !== home) &&
        (meaning.stance === null || stance === meaning.stance),
    )
    const code = eventCodeOf(meaning.code)
    const [target] = about
    if (target === undefined || code === null) return []
    return [
      {
        source: [speaker],
        target: [target.actor],
        type: code.type,
        mode: code.mode,
        cameo: meaning.code,
        goldstein: code.goldstein,
        date: null,
        trigger: statement.cue,
        factuality: negated ? 'denied' : findClaimant(claims, statement.cue) === null ? 'asserted' : 'claimed',
        furtherMentions: [],
        claimedBy: findClaimant(claims, statement.cue),
        statement,
      },
    ]
  })
}

function groupTargets(targets: readonly TargetAnnotation[]): ReadonlyMap<StatementAnnotation, TargetAnnotation[]> {
  const groups = new Map<StatementAnnotation, TargetAnnotation[]>()
  for (const target of targets) {
    const group = groups.get(target.statement)
    if (group) group.push(target)
    else groups.set(target.statement, [target])
  }
  return groups
}
