import { describe, expect, it } from 'vitest'
import { comparedArticle } from '../../test/compare/compared-article.ts'
import { alignArticles } from './align-articles.ts'

const shown = (pieces: readonly { readonly text: string; readonly shared: boolean }[]): string =>
  pieces.map(({ text, shared }) => (shared ? text : `[${text}]`)).join('')

describe('alignArticles', () => {
  const wire = comparedArticle(1, [
    { by: 'Ana Veld', words: 'The northern harbour will open before winter' },
    { by: 'Ilo Marr', words: 'Nobody asked the pilots about their boats' },
  ])
  const courier = comparedArticle(2, [
    { by: 'Bo Lind', words: 'Fishermen have waited long enough' },
    { by: 'Ana Veld', words: 'The northern harbour shall open well before winter' },
  ])

  it('finds the same quotation in different words and marks the differences', () => {
    const { quotations } = alignArticles([wire, courier])
    expect(quotations.map(({ speaker, speakerName, sameWords }) => [speaker, speakerName, sameWords])).toEqual([
      ['person:ana-veld', 'Ana Veld', false],
    ])
    expect(
      quotations[0]?.versions.map(({ article, statement, pieces }) => [article, statement, shown(pieces)]),
    ).toEqual([
      [1, 's1', '“The northern harbour [will ]open before winter”'],
      [2, 's2', '“The northern harbour [shall ]open [well ]before winter”'],
    ])
  })

  it('tells what each has and the other leaves out', () => {
    const { alone } = alignArticles([wire, courier])
    expect(alone.map(({ article, statements }) => [article, statements.map(({ id }) => id)])).toEqual([
      [1, ['s2']],
      [2, ['s1']],
    ])
  })

  it('calls words the same whatever the marks around them', () => {
    const other = comparedArticle(3, [{ by: null, words: 'the northern harbour, will open: before winter' }])
    expect(alignArticles([wire, other]).quotations.map(({ sameWords }) => sameWords)).toEqual([true])
  })

  it('never pairs two speakers who are known and differ, nor statements of one article', () => {
    const other = comparedArticle(3, [{ by: 'Bo Lind', words: 'The northern harbour will open before winter' }])
    expect(alignArticles([wire, other]).quotations).toEqual([])
    const twice = comparedArticle(4, [
      { by: 'Ana Veld', words: 'The northern harbour will open' },
      { by: 'Ana Veld', words: 'The northern harbour will open soon' },
    ])
    expect(alignArticles([twice]).quotations).toEqual([])
  })

  it('does not pair what shares a word or two', () => {
    const other = comparedArticle(3, [{ by: 'Ana Veld', words: 'Our winter harbour has ice' }])
    expect(alignArticles([wire, other]).quotations).toEqual([])
  })

  it('does not pair what has only words in common that stand in sentences on anything', () => {
    const [left, right] = ['would have been open until then', 'should have been there until then'].map((words, i) =>
      comparedArticle(i + 1, [{ by: 'Ana Veld', words }]),
    )
    expect(alignArticles([left, right].flatMap((article) => article ?? [])).quotations).toEqual([])
  })

  it('joins three articles, each with one version', () => {
    const third = comparedArticle(3, [{ by: 'Ana Veld', words: 'The northern harbour will open' }])
    const { quotations } = alignArticles([wire, courier, third])
    expect(quotations.map(({ versions }) => versions.map(({ article, pieces }) => [article, shown(pieces)]))).toEqual([
      [
        [1, '“The northern harbour [will ]open [before winter”]'],
        [2, '“The northern harbour [shall ]open [well before winter”]'],
        [3, '“The northern harbour [will ]open”'],
      ],
    ])
  })

  it('leaves statements within others to these', () => {
    const nested = comparedArticle(3, [
      { by: 'Ana Veld', words: 'The northern harbour will open before winter', within: 's2' },
      { by: 'Bo Lind', words: 'Everything else' },
    ])
    expect(alignArticles([wire, nested]).quotations).toEqual([])
  })
})
