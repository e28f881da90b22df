import { expect, it } from 'vitest'
import { Desk } from '../../../test/ledger/corrections/correct.ts'
import { spanOfWords, TEXT } from '../../../test/ledger/corrections/lock-article.ts'
import type { CorrectionRequest } from '../../ledger/corrections/correction-request.ts'
import { describeChange } from './describe-change.ts'

it.each<[CorrectionRequest, string]>([
  [{ what: 'act', statement: 's1', to: 'deny' }, 'act: assert → deny'],
  [{ what: 'act', statement: 's1', to: null }, 'act: assert → none'],
  [{ what: 'topics', statement: 's1', to: [] }, 'topics: medtop:20000065 → none'],
  [{ what: 'cue', statement: 's1', to: null }, 'cue: 33-42 [said that] → none'],
  [
    { what: 'speaker', statement: 's1', to: { actor: 'a2', status: 'named' } },
    'speaker: Ilo Marr (named) → Ana Veld (named)',
  ],
  [
    { what: 'target', statement: 's1', actor: 'a2', to: { stance: -1, mention: null, evidence: null } },
    'target Ana Veld: none → stance -1',
  ],
  [{ what: 'reject', statement: 's1' }, 'rejected: 43-69 [the locks will open in May]'],
  [{ what: 'merge', scope: 'article', actors: ['a2'], into: 'a1' }, 'merged: Ana Veld → Ilo Marr'],
  [
    {
      what: 'split',
      scope: 'article',
      actor: 'a1',
      mentions: [spanOfWords(TEXT, 'Marr', 2)],
      as: { name: 'Tomas Marr', type: 'person', wikidata: null },
    },
    'split: 99-103 [Marr] of Ilo Marr → Tomas Marr',
  ],
])('describes a change: %j', (request, words) => {
  expect(describeChange(new Desk().correct('anna', request))).toBe(words)
})

it('describes an undo', () => {
  const desk = new Desk()
  const correction = desk.correct('anna', { what: 'confirm', statement: 's1' })
  expect(describeChange(correction)).toBe('confirmed: 43-69 [the locks will open in May]')
  expect(describeChange(desk.undo('ben', correction))).toBe(`undid ${correction.id}`)
})
