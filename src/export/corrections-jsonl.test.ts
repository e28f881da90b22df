import { describe, expect, it } from 'vitest'
import { Desk } from '../../test/ledger/corrections/correct.ts'
import { spanOfWords, TEXT } from '../../test/ledger/corrections/lock-article.ts'
import { collectText } from '../../test/records/collect.ts'
import { correctionsJsonl } from './corrections-jsonl.ts'

async function linesOf(desk: Desk): Promise<unknown[]> {
  async function* examples() {
    for (const correction of desk.corrections) yield { correction, text: desk.text }
  }
  const file = await collectText(correctionsJsonl(examples()))
  return file
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

describe('corrections as JSONL', () => {
  it('tells the text, the place, and what was before and after', async () => {
    const desk = new Desk()
    const { id } = desk.correct('anna', { what: 'cue', statement: 's1', to: spanOfWords(TEXT, 'said') })
    const statement = spanOfWords(TEXT, 'the locks will open in May')
    expect(await linesOf(desk)).toEqual([
      {
        id,
        by: 'anna',
        at: '2031-05-20T12:00:00.000Z',
        why: null,
        article: 'lock-article',
        extractor: '1.0.0',
        what: 'cue',
        spans: [statement],
        before: spanOfWords(TEXT, 'said that'),
        after: spanOfWords(TEXT, 'said'),
        text: TEXT,
      },
    ])
  })

  it('tells whole statements, and actors with their mentions', async () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'reject', statement: 's3' })
    desk.correct('anna', { what: 'merge', scope: 'everywhere', actors: ['a2'], into: 'a1' })
    const [rejected, merged] = await linesOf(desk)
    expect(rejected).toMatchObject({
      before: {
        content: { pieces: [spanOfWords(TEXT, 'Marr had closed the strait')], quotes: [] },
        speaker: { actor: { name: 'Ana Veld', mention: { ...spanOfWords(TEXT, 'Ana Veld'), form: 'name' } } },
      },
      after: null,
    })
    expect(merged).toMatchObject({
      article: null,
      spans: [],
      before: [{ name: 'Ana Veld' }],
      after: { name: 'Ilo Marr' },
    })
    expect(JSON.stringify([rejected, merged])).not.toContain('"prefix"')
  })
})
