import { describe, expect, it } from 'vitest'
import { NO_ANNOTATIONS } from '../../model/annotation.ts'
import { buildRecord } from '../../record/build-record.ts'
import { segment } from '../../segment/segment.ts'
import { createPalette } from './palette.ts'
import { renderArticle } from './render-article.ts'

const TEXT = 'Talks resume\n\nAna Veld said the locks would open on Monday.\n'

/** The article with one statement whose parts are given by their words. */
function render(text: string, width: number, colour = false): string {
  const article = { id: 'r1', text, outlet: 'Harbour Wire', published: '2031-05-12' }
  const spanOfWords = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const statement = {
    source: spanOfWords('Ana Veld'),
    cue: spanOfWords('said'),
    content: [spanOfWords('the locks would open on Monday')],
    finder: 'test',
    confidence: 0.75,
  }
  const annotations = { ...NO_ANNOTATIONS, statements: [statement] }
  const record = buildRecord({ document: segment(article), annotations, from: 'text/plain', model: 'by-hand' })
  const source = { article, from: 'text/plain', place: 'r1.txt', notes: [] }
  return renderArticle({ source, record }, { palette: createPalette(colour), width })
}

describe('renderArticle', () => {
  it('marks source, cue and content in the text and lists the statement below', () =>
    expect(render(TEXT, 80)).toBe(
      `${[
        'Harbour Wire · 2031-05-12',
        'Talks resume',
        '{Ana Veld} <said> [the locks would open on Monday].',
        '1 statement\ns1  unknown, indirect, 0.75\n    said: the locks would open on Monday',
      ].join('\n\n')}\n\n`,
    ))

  it('wraps at the width and shortens the list to it', () => {
    const lines = render(TEXT, 30).split('\n')
    expect(lines.slice(4, 6)).toEqual(['{Ana Veld} <said> [the locks', 'would open on Monday].'])
    expect(lines.at(-3)).toBe('    said: the locks would ope…')
  })

  it('opens and closes colours within each line', () => {
    const [, , , , line = ''] = render(TEXT, 80, true).split('\n')
    expect(line.startsWith('\u001b[')).toBe(true)
    expect(line.endsWith('.')).toBe(true)
  })
})
