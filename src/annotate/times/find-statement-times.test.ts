import { describe, expect, it } from 'vitest'
import { NO_ANNOTATIONS, type StatementAnnotation } from '../../model/annotation.ts'
import { segment } from '../../segment/segment.ts'
import { findStatementTimes } from './find-statement-times.ts'
import { createTimeFinder } from './find-times.ts'

interface Parts {
  readonly cue: string
  readonly source: string
  readonly content: string
}

/** For each statement, given by its words, when it was made; null where nothing tells. */
function timesOf(text: string, ...statements: readonly Parts[]): (string | null)[] {
  const document = segment({ text, published: '2021-11-18' })
  const spanOfWords = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const annotations = statements.map(
    ({ cue, source, content }): StatementAnnotation => ({
      content: [spanOfWords(content)],
      cue: spanOfWords(cue),
      source: spanOfWords(source),
      finder: 'test',
      confidence: 1,
    }),
  )
  const { times = [] } = createTimeFinder().annotate(document, NO_ANNOTATIONS)
  const found = findStatementTimes(document, annotations, times)
  return annotations.map((statement) => found.find((time) => time.statement === statement)?.value ?? null)
}

const said = (content: string): Parts => ({ cue: 'said', source: 'Ana Veld', content })

describe('findStatementTimes', () => {
  it('takes the time behind the cue', () =>
    expect(
      timesOf('Ana Veld said in a letter on Monday that the border was open.', said('the border was open')),
    ).toEqual(['2021-11-15']))

  it('takes the time before the source', () =>
    expect(timesOf('On Monday Ana Veld said the border was open.', said('the border was open'))).toEqual([
      '2021-11-15',
    ]))

  it('takes no time of its content', () =>
    expect(timesOf('Ana Veld said the border opened on Monday.', said('the border opened on Monday'))).toEqual([null]))

  it('takes no time behind its content', () =>
    expect(timesOf('Ana Veld said the border was open, on Monday.', said('the border was open'))).toEqual([null]))

  it('takes no time over a verb', () =>
    expect(timesOf('In 2014 he won, and Ana Veld said the border was open.', said('the border was open'))).toEqual([
      null,
    ]))

  it('takes no time of a relative clause between source and cue', () =>
    expect(timesOf('Ana Veld, who won in 2014, said the border was open.', said('the border was open'))).toEqual([
      null,
    ]))

  it('takes no time that points at no date', () =>
    expect(timesOf('Ana Veld recently said the border was open.', said('the border was open'))).toEqual([null]))

  it('takes no time of another sentence', () =>
    expect(timesOf('It rained on Monday. Ana Veld said the border was open.', said('the border was open'))).toEqual([
      null,
    ]))

  it('lets a statement within another have the time beside its own cue', () =>
    expect(
      timesOf(
        '"Marek Dolan promised on Friday that troops would leave," Ana Veld said on Monday.',
        said('"Marek Dolan promised on Friday that troops would leave,"'),
        { cue: 'promised', source: 'Marek Dolan', content: 'that troops would leave' },
      ),
    ).toEqual(['2021-11-15', '2021-11-12']))
})
