import type { Statement } from '../../model/record.ts'
import type { CorrectSettings } from './correct-settings.ts'
import { parseSpan } from './parse-spans.ts'

type Places = Pick<Statement, 'cue' | 'source'>

/** Cue and source as they are to be: as asked, else as shown. @throws UsageError for what is no place */
export function placesOfSettings({ cue, source }: CorrectSettings, shown: Places): Places {
  return {
    cue: cue === undefined ? shown.cue : parseSpan('--cue', cue),
    source: source === undefined ? shown.source : parseSpan('--source', source),
  }
}
