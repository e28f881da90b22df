import type { AddRequest } from '../../ledger/corrections/correction-request.ts'
import { UsageError } from '../../model/errors.ts'
import type { Record } from '../../model/record.ts'
import { chooseActor } from './choose-actor.ts'
import { contentWithQuotations } from './content-with-quotations.ts'
import type { CorrectSettings } from './correct-settings.ts'
import { parseSpans } from './parse-spans.ts'
import { placesOfSettings } from './places-of-settings.ts'

/** A statement that the extractor does not find. @throws UsageError where it lacks content, or options do not go together */
export function addRequest(
  { record, text }: { readonly record: Record; readonly text: string },
  settings: CorrectSettings,
): AddRequest {
  const { content, speaker, status, act, topics } = settings
  if (content === undefined)
    throw new UsageError('to add a statement, say with --content where it stands; to correct one, name it: ARTICLE#s3')
  if ((settings.kind ?? settings.target ?? settings.notTarget ?? settings.confirm ?? settings.reject) !== undefined)
    throw new UsageError(
      'a new statement takes content, cue, source, speaker, act and topics: correct the rest once it is added',
    )
  const places = placesOfSettings(settings, { cue: null, source: null })
  const actor = speaker === undefined || speaker === 'none' ? null : chooseActor(record, speaker, settings)
  return {
    what: 'add',
    to: {
      ...contentWithQuotations(text, parseSpans('--content', content), places),
      ...places,
      speaker: actor,
      speakerStatus: status ?? (actor === null ? 'unknown' : 'named'),
      act: act === undefined || act === 'none' ? null : act,
      topics: topics === undefined || topics === 'none' ? [] : topics.split(','),
    },
  }
}
