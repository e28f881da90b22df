import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { listErrors } from './list-errors.ts'

const text = '"Varland will wait," President Ilsa Thorne said on Monday.\n\nThe hint from Kesh is that grain is short.'
const pair = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
const article = {
  id: 'one',
  text,
  gold: [
    { content: [pair('"Varland will wait,"')], cue: [pair('said')], source: [pair('President Ilsa Thorne')] },
    { content: [pair('that grain is short')], cue: [pair('hint')], source: [pair('Kesh')] },
  ],
}
const list = (only: string, records = [extract(article)]) =>
  listErrors({ articles: [article], records, cues: new Map(), only })

describe('listErrors', () => {
  it('lists what was missed and counts every outcome', () => {
    const lines = list('')
    expect(lines.slice(0, 3)).toEqual(['missed-rare-cue  one', '  gold   82: [Kesh] {hint} that grain is short', ''])
    expect(lines).toContain('right                     1  50.0 %')
    expect(lines).toContain('missed-rare-cue           1  50.0 %')
    expect(lines).toContain('spurious                  0')
  })

  it('lists the outcomes asked for only, by the start of their name', () => {
    expect(list('missed')[0]).toBe('missed-rare-cue  one')
    expect(list('wrong')[0]).toMatch(/^right/)
  })

  it('takes an article without a record as all missed', () => {
    expect(list('missed', []).filter((line) => line.startsWith('missed-rare-cue  one'))).toHaveLength(2)
  })
})
