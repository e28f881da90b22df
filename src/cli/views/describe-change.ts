import type { Anchor } from '../../model/anchor.ts'
import type { Correction, Stated } from '../../model/correction.ts'
import { toOneLine } from './clean-text.ts'

/** What a correction changes, on one line: `act: assert → deny`. */
export function describeChange(correction: Correction): string {
  return toOneLine(describe(correction))
}

function describe(correction: Correction): string {
  switch (correction.what) {
    case 'content':
      return `content: ${places(correction.before.pieces)} → ${places(correction.after.pieces)}`
    case 'cue':
    case 'source':
      return `${correction.what}: ${placeOrNone(correction.before)} → ${placeOrNone(correction.after)}`
    case 'speaker':
      return `speaker: ${speaker(correction.before)} → ${speaker(correction.after)}`
    case 'topics':
      return `topics: ${correction.before.join(' ') || 'none'} → ${correction.after.join(' ') || 'none'}`
    case 'target':
      return `target ${correction.actor.name}: ${target(correction.before)} → ${target(correction.after)}`
    case 'stance':
      return `stance towards ${correction.actor.name}: ${correction.before} → ${correction.after}`
    case 'confirm':
      return `confirmed: ${places(correction.after.content.pieces)}`
    case 'reject':
      return `rejected: ${places(correction.before.content.pieces)}`
    case 'add':
      return `added: ${places(correction.after.content.pieces)}`
    case 'merge':
      return `merged: ${correction.before.map(({ name }) => name).join(', ')} → ${correction.after.name}`
    case 'split':
      return `split: ${places(correction.mentions)} of ${correction.before.name} → ${correction.after.name}`
    case 'undo':
      return `undid ${correction.undoes}`
    default:
      return `${correction.what}: ${correction.before ?? 'none'} → ${correction.after ?? 'none'}`
  }
}

const places = (anchors: readonly Anchor[]): string =>
  anchors.map(({ start, end, exact }) => `${start}-${end} [${exact}]`).join(' ')

const placeOrNone = (anchor: Anchor | null): string => (anchor === null ? 'none' : places([anchor]))

const speaker = ({ actor, status }: Stated['speaker']): string => `${actor?.name ?? 'nobody'} (${status})`

const target = (value: Stated['targets'][number]['value'] | null): string =>
  value === null ? 'none' : `stance ${value.stance}`
