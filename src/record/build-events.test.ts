import { describe, expect, it } from 'vitest'
import {
  type ActorAnnotation,
  type EventAnnotation,
  NO_ANNOTATIONS,
  type StatementAnnotation,
} from '../model/annotation.ts'
import type { Event } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { segment } from '../segment/segment.ts'
import { buildRecord } from './build-record.ts'

const TEXT = 'Valmora expelled two envoys of Ostrel. Marr said that Ostrel closed the lock.'

const spanOf = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const actor = (name: string): ActorAnnotation => ({
  name,
  type: 'state',
  mentions: [{ ...spanOf(name), form: 'name' }],
})
const [valmora, ostrel] = [actor('Valmora'), actor('Ostrel')]
const statement: StatementAnnotation = {
  content: [spanOf('that Ostrel closed the lock')],
  cue: spanOf('said'),
  source: spanOf('Marr'),
  finder: 'by-hand',
  confidence: 0.9,
}
const expulsion: EventAnnotation = {
  source: [valmora],
  target: [ostrel, ostrel],
  type: 'SANCTION',
  mode: 'expel',
  cameo: '161',
  goldstein: -7,
  date: null,
  trigger: spanOf('expelled'),
  furtherMentions: [],
  claimedBy: null,
  statement: null,
  factuality: 'asserted',
}

const build = (...events: EventAnnotation[]): Event[] =>
  buildRecord({
    document: segment({ text: TEXT }),
    annotations: { ...NO_ANNOTATIONS, statements: [statement], actors: [valmora, ostrel], events },
    from: 'text/plain',
    model: 'by-hand',
  }).events

describe('the events of a record', () => {
  it('stand in text order and name actors once', () => {
    const closing = { ...expulsion, trigger: spanOf('closed'), claimedBy: statement, factuality: 'claimed' as const }
    expect(build(closing, expulsion).map(({ id, trigger, target }) => [id, trigger, target])).toEqual([
      ['e1', spanOf('expelled'), ['a2']],
      ['e2', spanOf('closed'), ['a2']],
    ])
  })

  it('list the triggers of all mentions, the first included', () => {
    expect(build({ ...expulsion, furtherMentions: [spanOf('closed')] })[0]?.mentions).toEqual([
      spanOf('expelled'),
      spanOf('closed'),
    ])
  })

  it('are claimed by the statement that holds them, whatever was found', () => {
    const found = { ...expulsion, trigger: spanOf('closed') }
    expect(build(found)[0]).toMatchObject({ claimedBy: 's1', factuality: 'claimed' })
    expect(build({ ...found, factuality: 'denied' })[0]).toMatchObject({ claimedBy: 's1', factuality: 'denied' })
  })

  it('stay asserted by the outlet outside of statements', () => {
    expect(build(expulsion)[0]).toMatchObject({ claimedBy: null, factuality: 'asserted' })
  })

  it('name the statement that they are, and fall away with one that is not in the record', () => {
    const speech = { ...expulsion, trigger: spanOf('said'), statement }
    expect(build(speech)[0]?.statement).toBe('s1')
    expect(build({ ...speech, statement: { ...statement } })).toEqual([])
  })
})
