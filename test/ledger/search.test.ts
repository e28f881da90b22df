import { expect, it } from 'vitest'
import { type Entry, type Ledger, openLedger, type SearchQuery } from '../../src/ledger/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Statement } from '../../src/model/record.ts'
import { describeEachEngine } from './each-engine.ts'
import { entryOf } from './entry-of.ts'

/** An entry whose one statement has these attributes, and whose other actors have these names, from `a2` on. */
function statementOf(article: Article, statement: Partial<Statement>, others: readonly string[] = []): Entry {
  const entry = entryOf(article)
  const [only] = entry.record.statements
  const [speaker] = entry.record.actors
  if (only === undefined || speaker === undefined) throw new Error('entryOf gives one statement and one actor')
  const actors = others.map((name, i) => ({ ...speaker, id: `a${i + 2}`, name }))
  return {
    ...entry,
    record: { ...entry.record, statements: [{ ...only, ...statement }], actors: [speaker, ...actors] },
  }
}

const target = (actor: string, stance: -1 | 0 | 1) => ({ actor, stance, mention: null, evidence: null })

const ENTRIES: readonly Entry[] = [
  statementOf(
    {
      id: 'n1',
      text: 'Ana Veld said the locks of Poznań would open at once.',
      published: '2031-05-14',
      outlet: 'Harbour Wire',
    },
    { kind: 'direct', act: 'announce', topics: ['medtop:20000056'], confidence: 0.95, targets: [target('a2', 1)] },
    ['Ostrel'],
  ),
  statementOf(
    {
      id: 'n2',
      text: 'Ilo Marr accused Ostrel of opening the locks too late.',
      published: '2031-05-15',
      outlet: 'The Post',
    },
    { kind: 'mixed', act: 'accuse', confidence: 0.83, targets: [target('a2', -1), target('a3', 0)] },
    ['Ostrel', 'the United Ports'],
  ),
  statementOf(
    {
      id: 'n3',
      text: 'Ana Veld denied that the cease-fire had been broken.',
      published: '2032-01-02',
      outlet: 'Harbour Wire',
    },
    { act: 'deny', confidence: 0.5, targets: [target('a2', -1), target('a3', -1)] },
    ['United Ostrel', 'Free States'],
  ),
  statementOf({ id: 'n4', text: 'Bo Lind spoke of locks, locks and more locks.', outlet: 'Harbour Wire' }, {}),
]
const CLAIM = (() => {
  const entry = statementOf(
    { id: 'n5', text: 'Ilo Marr said that Ostrel had expelled envoys.', published: '2031-05-15' },
    {},
    ['Ostrel'],
  )
  const event = {
    id: 'e1',
    source: ['a2'],
    target: [],
    type: 'SANCTION',
    mode: 'expel',
    cameo: '161',
    goldstein: -7,
    date: null,
    trigger: { start: 30, end: 38 },
    claimedBy: 's1',
    factuality: 'claimed' as const,
    mentions: [],
    statement: null,
  }
  return { ...entry, record: { ...entry.record, events: [event] } }
})()

describeEachEngine('a search', (engine) => {
  const filled = async (): Promise<Ledger> => {
    const ledger = await openLedger(await engine.newAddress())
    await ledger.put([...ENTRIES, CLAIM])
    return ledger
  }
  const idsOf = async (ledger: Ledger, query: SearchQuery) =>
    (await ledger.search({ sort: 'newest', ...query })).hits.map(({ articleId }) => articleId)

  it('finds words, phrases and prefixes, in any form, case and accent', async () => {
    const ledger = await filled()
    const expected: readonly (readonly [string, readonly string[]])[] = [
      ['lock', ['n2', 'n1', 'n4']],
      ['LOCKS opened', ['n2', 'n1']],
      ['"the locks"', ['n2', 'n1']],
      ['"locks the"', []],
      ['“more locks”', ['n4']],
      ['poznan', ['n1']],
      ['POZNAŃ', ['n1']],
      ['cease fire', ['n3']],
      ['cease-fire', ['n3']],
      ['"cease fire"', ['n3']],
      ['exp*', ['n5']],
      ['"had exp*"', []],
      ['"had exp"*', ['n5']],
      ['locks -late', ['n1', 'n4']],
      ['locks -"too late"', ['n1', 'n4']],
      ["o'clock", []],
      ['" OR 1=1 --', []],
      ['locks AND NEAR(', []],
    ]
    for (const [words, ids] of expected) expect([words, await idsOf(ledger, { words })]).toEqual([words, ids])
    await ledger.close()
  })

  it('finds prefixes of any length, in the newest versions alone', async () => {
    const ledger = await openLedger(await engine.newAddress())
    const url = 'https://wire.example/a'
    await ledger.put([entryOf({ id: 'a', url, text: 'Ana Veld promised harbours.' })])
    const prefixes = ['ha', 'har', 'harb', 'harbo', 'harbou', 'harbour']
    for (const prefix of prefixes)
      expect([prefix, await idsOf(ledger, { words: `${prefix}*` })]).toEqual([prefix, ['a']])
    for (const prefix of ['hb', 'hab', 'hart', 'harbx'])
      expect([prefix, await idsOf(ledger, { words: `${prefix}*` })]).toEqual([prefix, []])
    await ledger.put([entryOf({ id: 'a', url, text: 'Ana Veld promised bridges.' })])
    for (const prefix of prefixes) expect([prefix, await idsOf(ledger, { words: `${prefix}*` })]).toEqual([prefix, []])
    await ledger.close()
  })

  it('finds by every attribute', async () => {
    const ledger = await filled()
    const expected: readonly (readonly [SearchQuery, readonly string[]])[] = [
      [{ speaker: 'veld' }, ['n3', 'n1']],
      [{ speaker: 'Ana Marr' }, []],
      [{ about: 'ostrel' }, ['n3', 'n2', 'n1']],
      [{ about: 'ostrel', stance: -1 }, ['n3', 'n2']],
      [{ about: 'United Ports' }, ['n2']],
      [{ about: 'United Ports', stance: -1 }, []],
      [{ about: 'United States' }, []],
      [{ stance: 1 }, ['n1']],
      [{ topic: 'medtop:20000056' }, ['n1']],
      [{ kind: 'mixed' }, ['n2']],
      [{ act: 'deny' }, ['n3']],
      [{ outlet: 'harbour wire' }, ['n3', 'n1', 'n4']],
      [{ outlet: 'Harbour' }, []],
      [{ claimedBy: 'Marr' }, ['n5']],
      [{ claimedBy: 'Veld' }, []],
      [{ event: 'SANCTION' }, ['n5']],
      [{ event: '161' }, ['n5']],
      [{ since: '2031-05-15' }, ['n3', 'n5', 'n2']],
      [{ until: '2031-05-14' }, ['n1', 'n4']],
      [{ since: '2031-05-14', until: '2031-05-14' }, ['n1']],
      [{ minConfidence: 0.8 }, ['n5', 'n2', 'n1', 'n4']],
      [{ minConfidence: 0.84 }, ['n5', 'n1', 'n4']],
      [{ words: 'locks', outlet: 'Harbour Wire', minConfidence: 0.91, speaker: 'veld' }, ['n1']],
      [{}, ['n3', 'n5', 'n2', 'n1', 'n4']],
    ]
    for (const [query, ids] of expected) expect([query, await idsOf(ledger, query)]).toEqual([query, ids])
    await ledger.close()
  })

  it('tells what a statement is, with the sentence around it and the places of the words in the article', async () => {
    const ledger = await filled()
    const { hits } = await ledger.search({ words: 'locks "would open"', speaker: 'Veld' })
    const text = ENTRIES[0]?.article.text ?? ''
    expect(hits).toEqual([
      {
        key: 2031051400000001,
        article: 1,
        articleId: 'n1',
        url: null,
        title: null,
        published: '2031-05-14',
        outlet: 'Harbour Wire',
        statement: 's1',
        kind: 'direct',
        speaker: 'Ana Veld',
        speakerWikidata: null,
        speakerStatus: 'named',
        source: 'Ana Veld',
        act: 'announce',
        targets: 'Ostrel (for)',
        targetActors: [{ name: 'Ostrel', wikidata: null, stance: 1 }],
        topics: 'medtop:20000056',
        confidence: 0.95,
        content: text,
        contentSpans: [{ start: 0, end: text.length }],
        snippet: { text, start: 0, marks: expect.anything() },
      },
    ])
    const marked = hits[0]?.snippet.marks.map(({ start, end }) => text.slice(start, end)).join(' ')
    expect(marked).toBe('locks would open')
    await ledger.close()
  })

  it('tells the targets one by one, in the order of the record', async () => {
    const ledger = await filled()
    const [hit] = (await ledger.search({ words: 'accused', speaker: 'Marr' })).hits
    expect(hit?.targetActors).toEqual([
      { name: 'Ostrel', wikidata: null, stance: -1 },
      { name: 'the United Ports', wikidata: null, stance: 0 },
    ])
    await ledger.close()
  })

  it('finds a statement without end by its start, at once, and keeps all of it in the record', async () => {
    const ledger = await openLedger(await engine.newAddress())
    const text = `Ana Veld said ${'locks '.repeat(200_000)}and bridges.`
    await ledger.put([entryOf({ id: 'long', text })])
    const { hits } = await ledger.search({ words: 'locks' })
    expect(hits.map(({ content, snippet }) => [content.length, snippet.text.length])).toEqual([[10_000, 10_000]])
    expect(await idsOf(ledger, { words: 'bridges' })).toEqual([])
    expect((await ledger.get(1))?.record.statements[0]?.content).toEqual([{ start: 0, end: text.length }])
    const problems: unknown[] = []
    for await (const problem of ledger.check()) problems.push(problem)
    expect(problems).toEqual([])
    await ledger.close()
  })

  it('ranks by relevance where there are words', async () => {
    const ledger = await filled()
    const { hits, ranked } = await ledger.search({ words: 'locks' })
    expect(hits[0]?.articleId).toBe('n4')
    expect(ranked).toEqual({ matches: 3, complete: true })
    await ledger.close()
  })

  it('looks for prefixes in the text alone, not among the words that stand for attributes', async () => {
    const ledger = await filled()
    for (const words of ['bp*', 'bm*', '"bz"*']) expect([words, await idsOf(ledger, { words })]).toEqual([words, []])
    expect(await idsOf(ledger, { words: 'locks -bp*' })).toEqual(await idsOf(ledger, { words: 'locks' }))
    await ledger.close()
  })

  it('finds a phrase whose last word starts as words for attributes do', async () => {
    const ledger = await openLedger(await engine.newAddress())
    await ledger.put([
      statementOf({ id: 'quay', text: 'Low Bmaris quays close, Ana Veld said.' }, { content: [{ start: 0, end: 22 }] }),
      statementOf({ id: 'canal', text: 'Low canals close, Ana Veld said.' }, { content: [{ start: 0, end: 16 }] }),
    ])
    expect(await idsOf(ledger, { words: '"low bm"*' })).toEqual(['quay'])
    expect(await idsOf(ledger, { words: 'low -bm*' })).toEqual(['canal'])
    expect(await idsOf(ledger, { words: 'bm*' })).toEqual(['quay'])
    await ledger.close()
  })

  it('ranks words in any part of what was said above words around it', async () => {
    const ledger = await openLedger(await engine.newAddress())
    const text = 'Locks open, Ana Veld said, and gates close.'
    const [opening, closing] = [
      { start: 0, end: 10 },
      { start: 27, end: 42 },
    ]
    await ledger.put([
      statementOf({ id: 'both', text }, { content: [opening, closing] }),
      statementOf({ id: 'opening', text }, { content: [opening] }),
      statementOf({ id: 'closing', text }, { content: [closing] }),
    ])
    expect((await idsOf(ledger, { words: 'locks', sort: 'relevance' })).at(-1)).toBe('closing')
    expect((await idsOf(ledger, { words: 'gates', sort: 'relevance' })).at(-1)).toBe('opening')
    await ledger.close()
  })

  it('gives pages that neither repeat nor miss a hit, though more is stored meanwhile', async () => {
    const ledger = await openLedger(await engine.newAddress())
    const many = Array.from({ length: 25 }, (_, i) =>
      entryOf({
        id: `p${i}`,
        text: `Ana Veld spoke of ${'locks '.repeat(1 + (i % 3))}.`,
        published: `2031-05-${10 + (i % 9)}`,
      }),
    )
    await ledger.put(many)
    for (const sort of ['newest', 'oldest', 'relevance'] as const) {
      const whole = await idsOf(ledger, { words: 'locks', sort, limit: 1000 })
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await ledger.search({ words: 'locks', sort, limit: 7, ...(cursor === null ? {} : { cursor }) })
        seen.push(...page.hits.map(({ articleId }) => articleId))
        cursor = page.next
        const later = sort === 'oldest' ? '2031-05-01' : '2031-06-01'
        await ledger.put([entryOf({ id: `${sort}${seen.length}`, text: 'Ana Veld spoke of locks.', published: later })])
      } while (cursor !== null && seen.length < 100)
      expect(seen).toEqual(whole)
    }
    await ledger.close()
  })

  it('counts matches by attribute', async () => {
    const ledger = await filled()
    const { facets } = await ledger.search({ words: 'locks', facets: true, limit: 1 })
    expect(facets).toEqual({
      counted: 3,
      complete: true,
      kind: [
        { value: 'direct', count: 1 },
        { value: 'indirect', count: 1 },
        { value: 'mixed', count: 1 },
      ],
      act: [
        { value: 'accuse', count: 1 },
        { value: 'announce', count: 1 },
      ],
      speaker: [
        { value: 'Ana Veld', count: 1 },
        { value: 'Bo Lind', count: 1 },
        { value: 'Ilo Marr', count: 1 },
      ],
      outlet: [
        { value: 'Harbour Wire', count: 2 },
        { value: 'The Post', count: 1 },
      ],
      year: [{ value: '2031', count: 2 }],
      target: [
        { value: 'Ostrel', count: 2 },
        { value: 'the United Ports', count: 1 },
      ],
      topic: [{ value: 'medtop:20000056', count: 1 }],
    })
    await ledger.close()
  })

  it('searches the newest version of an article alone, and the new extraction', async () => {
    const ledger = await filled()
    const changed = entryOf({ id: 'n1', text: 'Ana Veld said the gates would open.', published: '2031-05-14' })
    expect(await ledger.put([changed])).toEqual(['new version'])
    expect(await idsOf(ledger, { words: 'poznan' })).toEqual([])
    expect(await idsOf(ledger, { words: 'gates' })).toEqual(['n1'])
    await ledger.replaceExtracted(1, ENTRIES[0]!.record)
    expect(await idsOf(ledger, { words: 'poznan' })).toEqual([])
    await ledger.replaceExtracted(6, { ...changed.record, statements: [] })
    expect(await idsOf(ledger, { words: 'gates' })).toEqual([])
    expect(await idsOf(ledger, {})).toEqual(['n3', 'n5', 'n2', 'n4'])
    await ledger.close()
  })

  it('refuses what cannot be searched for, and says why', async () => {
    const ledger = await filled()
    const refused: readonly (readonly [SearchQuery, string])[] = [
      [{ words: '-locks' }, 'add a word that must'],
      [{ words: 'a*' }, 'too short a prefix'],
      [{ since: 'May 2031' }, 'since "May 2031" is no day: write it as 2031-05-14'],
      [{ speaker: '…' }, 'has no letter or digit'],
      [{ sort: 'relevance' }, 'add words'],
      [{ limit: 0 }, 'from 1 to 1000'],
      [{ cursor: 'xyz' }, 'is no cursor'],
    ]
    for (const [query, message] of refused) await expect(ledger.search(query)).rejects.toThrow(message)
    const { next } = await ledger.search({ sort: 'newest', limit: 1 })
    await expect(ledger.search({ sort: 'oldest', cursor: next ?? '' })).rejects.toThrow('give it with --sort newest')
    await ledger.close()
  })
})
