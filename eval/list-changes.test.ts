import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { listChanges } from './list-changes.ts'
import type { Statements } from './statements.ts'

const text = 'Talks go on. "Varland will wait," President Ilsa Thorne said on Monday.'
const pair = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
const article = {
  id: 'one',
  text,
  gold: [{ content: [pair('"Varland will wait,"')], cue: [pair('said')], source: [pair('President Ilsa Thorne')] }],
}
const full = [extract(article)]
const empty = [{ id: 'one', statements: [] }]
const list = (before: readonly Statements[], after: readonly Statements[]) =>
  listChanges({ articles: [article], before, after, cues: new Map() })

describe('listChanges', () => {
  it('tells under its sentence what is better', () => {
    expect(list(empty, full)).toEqual([
      'one 13: "Varland will wait," President Ilsa Thorne said on Monday.',
      '  better  missed-rare-cue -> right',
      '    gold   13: [President Ilsa Thorne] {said} "Varland will wait,"',
      '    found  13: [President Ilsa Thorne] {said} "Varland will wait,"',
      '',
      'better 1, worse 0, new 0, gone 0',
    ])
  })

  it('tells what was there before it got worse', () => {
    expect(list(full, empty).slice(1, 4)).toEqual([
      '  worse  right -> missed-rare-cue',
      '    gold   13: [President Ilsa Thorne] {said} "Varland will wait,"',
      '    was    13: [President Ilsa Thorne] {said} "Varland will wait,"',
    ])
  })

  it('lists nothing where nothing changed', () => {
    expect(list(full, full)).toEqual(['better 0, worse 0, new 0, gone 0'])
  })
})
