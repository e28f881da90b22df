import { describe, expect, it } from 'vitest'
import { RECORD, spanOfWords, TEXT } from '../../../test/ledger/corrections/lock-article.ts'
import { UsageError } from '../../model/errors.ts'
import { addRequest } from './add-request.ts'
import type { CorrectSettings } from './correct-settings.ts'
import { statementRequests } from './statement-requests.ts'

const [statement] = RECORD.statements
if (statement === undefined) throw new Error('the article has no statement')
const requests = (settings: CorrectSettings) => statementRequests({ record: RECORD, text: TEXT, statement }, settings)
const place = (words: string, nth = 1): string => {
  const { start, end } = spanOfWords(TEXT, words, nth)
  return `${start}-${end}`
}

describe('what is asked of a statement', () => {
  it('is one request for each option', () => {
    expect(requests({ act: 'none', topics: 'a,b', kind: 'mixed', source: 'none' })).toEqual([
      { what: 'kind', statement: 's1', to: 'mixed' },
      { what: 'source', statement: 's1', to: null },
      { what: 'act', statement: 's1', to: null },
      { what: 'topics', statement: 's1', to: ['a', 'b'] },
    ])
  })

  it('finds the quotations in new content', () => {
    const words = 'the locks will open in May. “We do not seek a quarrel,”'
    expect(requests({ content: place(words) })).toEqual([
      {
        what: 'content',
        statement: 's1',
        to: {
          content: [spanOfWords(TEXT, words)],
          quotes: [{ ...spanOfWords(TEXT, '“We do not seek a quarrel,”'), broken: null }],
        },
      },
    ])
  })

  it('names the speaker by id, by name, or by a place in the text', () => {
    const to = { actor: 'a2', status: 'named' }
    expect(requests({ speaker: 'a2' })).toEqual([{ what: 'speaker', statement: 's1', to }])
    expect(requests({ speaker: 'Ana Veld' })).toEqual([{ what: 'speaker', statement: 's1', to }])
    const harbour = {
      name: 'The harbour',
      type: 'office',
      wikidata: null,
      mention: { ...spanOfWords(TEXT, 'The harbour'), form: 'name' },
    }
    expect(requests({ speaker: 'The harbour', mention: place('The harbour'), type: 'office' })).toEqual([
      { what: 'speaker', statement: 's1', to: { actor: harbour, status: 'named' } },
    ])
    expect(requests({ speaker: 'none' })).toEqual([
      { what: 'speaker', statement: 's1', to: { actor: null, status: 'unknown' } },
    ])
    expect(requests({ status: 'anonymous' })).toEqual([
      { what: 'speaker', statement: 's1', to: { actor: 'a1', status: 'anonymous' } },
    ])
  })

  it('adds a target, or sets the stance towards one that is there', () => {
    expect(requests({ target: 'a2', stance: '-1' })).toEqual([
      { what: 'target', statement: 's1', actor: 'a2', to: { stance: -1, mention: null, evidence: null } },
    ])
    const target = { actor: 'a2', stance: 0 as const, mention: null, evidence: null }
    const settings = { target: 'a2', stance: '-1' }
    expect(
      statementRequests({ record: RECORD, text: TEXT, statement: { ...statement, targets: [target] } }, settings),
    ).toEqual([{ what: 'stance', statement: 's1', actor: 'a2', to: -1 }])
  })

  it('tells where the text mentions a target', () => {
    expect(requests({ target: 'a2', stance: '1', mention: place('Ana Veld') })).toEqual([
      {
        what: 'target',
        statement: 's1',
        actor: 'a2',
        to: { stance: 1, mention: spanOfWords(TEXT, 'Ana Veld'), evidence: null },
      },
    ])
  })

  it('confirms after all else', () => {
    expect(requests({ confirm: true, act: 'deny' }).map(({ what }) => what)).toEqual(['act', 'confirm'])
  })

  it.each<[CorrectSettings, string]>([
    [{}, 'nothing is asked'],
    [{ reject: true, act: 'deny' }, '--reject says that there is no statement'],
    [{ reject: true, confirm: true }, '--reject says that there is no statement'],
    [{ stance: '1' }, '--stance is towards a target'],
    [{ target: 'a2', stance: '2' }, '--stance "2" is none'],
    [{ speaker: 'Tomas Marr' }, 'has no actor "Tomas Marr"'],
    [{ mention: '0-8', act: 'deny' }, '--mention, --type and --wikidata tell of a new actor'],
    [{ cue: '8' }, '--cue "8" is no place'],
    [{ speaker: 'a2', mention: '0-8' }, 'the record has a2 already'],
  ])('is refused for %j', (settings, message) => {
    expect(() => requests(settings)).toThrow(UsageError)
    expect(() => requests(settings)).toThrow(message)
  })
})

describe('a statement to add', () => {
  it('has what is told of it, and nothing else', () => {
    expect(
      addRequest({ record: RECORD, text: TEXT }, { content: place('The harbour is quiet'), speaker: 'a2' }),
    ).toEqual({
      what: 'add',
      to: {
        content: [spanOfWords(TEXT, 'The harbour is quiet')],
        quotes: [],
        cue: null,
        source: null,
        speaker: 'a2',
        speakerStatus: 'named',
        act: null,
        topics: [],
      },
    })
  })

  it('needs content, and takes no verdict', () => {
    expect(() => addRequest({ record: RECORD, text: TEXT }, { cue: '0-4' })).toThrow(
      'say with --content where it stands',
    )
    expect(() => addRequest({ record: RECORD, text: TEXT }, { content: '0-4', confirm: true })).toThrow(UsageError)
  })
})
