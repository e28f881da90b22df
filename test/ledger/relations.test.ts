import { expect, it } from 'vitest'
import { type Entry, type Ledger, openLedger } from '../../src/ledger/index.ts'
import type { Actor, Event, Statement } from '../../src/model/record.ts'
import { describeEachEngine } from './each-engine.ts'
import { entryOf } from './entry-of.ts'

interface Said {
  readonly about: string
  readonly stance: -1 | 0 | 1
  readonly act?: Statement['act']
  readonly topics?: readonly string[]
}

interface Report {
  readonly id: string
  readonly published: string | null
  readonly outlet?: string
  /** Words: the speaker is the first two of them. */
  readonly text?: string
  readonly said?: readonly Said[]
  readonly events?: readonly Partial<Event>[]
}

const KESTRIA: Omit<Actor, 'id' | 'mentions'> = {
  name: 'Kestria',
  type: 'state',
  wikidata: 'Q31',
  code: 'KES',
  of: null,
}
const OSTREL: Omit<Actor, 'id' | 'mentions'> = { ...KESTRIA, name: 'Ostrel', wikidata: null, code: null }

/** A report in which a1 is the speaker, a2 Kestria and a3 Ostrel. */
function report({ id, published, outlet, text = 'Ana Veld spoke of Kestria.', said = [], events = [] }: Report): Entry {
  const entry = entryOf({ id, text, published, outlet: outlet ?? null })
  const [statement] = entry.record.statements
  const [speaker] = entry.record.actors
  if (statement === undefined || speaker === undefined) throw new Error('entryOf gives a statement and an actor')
  const mentions: Actor['mentions'] = [{ start: 0, end: 3, form: 'name' }]
  return {
    ...entry,
    record: {
      ...entry.record,
      actors: [speaker, { id: 'a2', ...KESTRIA, mentions }, { id: 'a3', ...OSTREL, mentions }],
      statements: said.map(({ about, stance, act = null, topics = [] }, i) => ({
        ...statement,
        id: `s${i + 1}`,
        content: [{ start: i, end: i + 1 }],
        act,
        topics: [...topics],
        targets: [{ actor: about, stance, mention: null, evidence: null }],
      })),
      events: events.map((event, i) => ({
        id: `e${i + 1}`,
        source: ['a2'],
        target: ['a3'],
        type: 'SANCTION',
        mode: null,
        cameo: '163',
        goldstein: -5,
        date: null,
        trigger: { start: 4, end: 8 },
        claimedBy: null,
        factuality: 'asserted',
        mentions: [],
        statement: null,
        ...event,
      })),
    },
  }
}

const NO_EVENTS = { asserted: 0, claimed: 0, planned: 0, hypothetical: 0, denied: 0 }
const ANA = { id: 'person:ana-veld', name: 'Ana Veld', type: 'person', wikidata: null, code: null }
const KESTRIA_ID = { id: 'Q31', name: 'Kestria', type: 'state', wikidata: 'Q31', code: 'KES' }
const OSTREL_ID = { id: 'state:ostrel', name: 'Ostrel', type: 'state', wikidata: null, code: null }

const REPORTS: readonly Report[] = [
  {
    id: 'r1',
    published: '2031-05-14',
    outlet: 'The Post',
    said: [
      { about: 'a2', stance: -1, act: 'accuse', topics: ['medtop:1'] },
      { about: 'a2', stance: -1, act: 'demand', topics: ['medtop:1', 'medtop:2'] },
      { about: 'a3', stance: 1, act: 'praise' },
    ],
    events: [
      { claimedBy: 's1', factuality: 'claimed' },
      { factuality: 'asserted', type: 'CONSULT', cameo: '040' },
    ],
  },
  {
    id: 'r2',
    published: '2031-06-02',
    said: [{ about: 'a2', stance: 1, act: 'praise', topics: ['medtop:2'] }],
    events: [{ factuality: 'planned' }],
  },
  { id: 'r3', published: null, text: 'Bo Lind spoke of Ana.', said: [{ about: 'a2', stance: 0 }] },
]

describeEachEngine('relations', (engine) => {
  const filled = async (): Promise<Ledger> => {
    const ledger = await openLedger(await engine.newAddress())
    await ledger.put(REPORTS.map(report))
    return ledger
  }

  it('count statements with their stances, and events apart by what is said of them', async () => {
    const ledger = await filled()
    const { cells, actors, complete } = await ledger.relations.matrix({})
    expect(complete).toBe(true)
    expect(actors.map(({ id }) => id).sort()).toEqual(['Q31', 'person:ana-veld', 'person:bo-lind', 'state:ostrel'])
    expect(cells).toEqual([
      {
        source: 'Q31',
        target: 'state:ostrel',
        statements: 0,
        meanStance: null,
        positive: 0,
        negative: 0,
        events: { ...NO_EVENTS, asserted: 1, claimed: 1, planned: 1 },
      },
      { source: ANA.id, target: 'Q31', statements: 3, meanStance: -1 / 3, positive: 1, negative: 2, events: NO_EVENTS },
      {
        source: ANA.id,
        target: 'state:ostrel',
        statements: 1,
        meanStance: 1,
        positive: 1,
        negative: 0,
        events: NO_EVENTS,
      },
      {
        source: 'person:bo-lind',
        target: 'Q31',
        statements: 1,
        meanStance: 0,
        positive: 0,
        negative: 0,
        events: NO_EVENTS,
      },
    ])
    await ledger.close()
  })

  it('keep to every filter', async () => {
    const ledger = await filled()
    const countsOf = async (query: Parameters<typeof ledger.relations.matrix>[0]) =>
      (await ledger.relations.matrix(query)).cells.map(({ source, target, statements, events }) =>
        [source, target, statements, events.asserted + events.claimed + events.planned].join(' '),
      )
    expect(await countsOf({ kind: 'events' })).toEqual(['Q31 state:ostrel 0 3'])
    expect(await countsOf({ kind: 'statements', minCount: 3 })).toEqual(['person:ana-veld Q31 3 0'])
    expect(await countsOf({ since: '2031-06-01' })).toEqual(['Q31 state:ostrel 0 1', 'person:ana-veld Q31 1 0'])
    expect(await countsOf({ until: '2031-05-14', kind: 'statements' })).toEqual([
      'person:ana-veld Q31 2 0',
      'person:ana-veld state:ostrel 1 0',
      'person:bo-lind Q31 1 0',
    ])
    expect(await countsOf({ outlet: 'The Post', kind: 'events' })).toEqual(['Q31 state:ostrel 0 2'])
    expect(await countsOf({ topic: 'medtop:1' })).toEqual(['Q31 state:ostrel 0 2', 'person:ana-veld Q31 2 0'])
    expect(await countsOf({ actor: 'person:bo-lind' })).toEqual(['person:bo-lind Q31 1 0'])
    expect(await countsOf({ limit: 1 })).toHaveLength(1)
    expect((await ledger.relations.matrix({ limit: 1 })).complete).toBe(false)
    await expect(ledger.relations.matrix({ since: 'May' })).rejects.toThrow('since "May" is no day')
    await ledger.close()
  })

  it('of a pair are told one by one, the newest first', async () => {
    const ledger = await filled()
    const said = await ledger.relations.pair({ source: ANA.id, target: 'Q31' })
    expect(said.statements.map(({ day, stance }) => [day, stance])).toEqual([
      [20310602, 1],
      [20310514, -1],
      [20310514, -1],
    ])
    expect(said.events).toEqual([])
    expect((await ledger.relations.pair({ source: 'Q31', target: 'state:ostrel' })).events).toEqual([
      { article: 2, event: 'e1', day: 20310602, factuality: 'planned' },
      { article: 1, event: 'e2', day: 20310514, factuality: 'asserted' },
      { article: 1, event: 'e1', day: 20310514, factuality: 'claimed' },
    ])
    expect(await ledger.relations.pair({ source: 'Q31', target: ANA.id })).toEqual({
      statements: [],
      events: [],
      complete: true,
    })
    await ledger.close()
  })

  it('tell of each event who claims it, and page through them', async () => {
    const ledger = await filled()
    const first = await ledger.relations.events({ actor: 'state:ostrel', limit: 2 })
    expect(first.hits.map(({ article, event }) => `${article} ${event}`)).toEqual(['2 e1', '1 e2'])
    const { hits, next } = await ledger.relations.events({ actor: 'state:ostrel', limit: 2, cursor: first.next ?? '' })
    expect(next).toBeNull()
    expect(hits).toEqual([
      {
        article: 1,
        title: null,
        published: '2031-05-14',
        outlet: 'The Post',
        event: 'e1',
        sources: [KESTRIA_ID],
        targets: [OSTREL_ID],
        type: 'SANCTION',
        mode: null,
        cameo: '163',
        goldstein: -5,
        date: null,
        factuality: 'claimed',
        claimedBy: 's1',
        claimant: ANA,
        trigger: { words: 'Veld', start: 4, end: 8 },
      },
    ])
    const countOf = async (query: Parameters<typeof ledger.relations.events>[0]) =>
      (await ledger.relations.events(query)).hits.length
    expect(await countOf({})).toBe(3)
    expect(await countOf({ type: 'CONSULT' })).toBe(1)
    expect(await countOf({ cameo: '16' })).toBe(2)
    expect(await countOf({ factuality: 'planned' })).toBe(1)
    expect(await countOf({ claimedBy: ANA.id })).toBe(1)
    expect(await countOf({ source: 'state:ostrel' })).toBe(0)
    expect(await countOf({ since: '2031-06-01', until: '2031-06-30' })).toBe(1)
    await expect(ledger.relations.events({ cursor: 'x' })).rejects.toThrow('"x" is no cursor')
    await ledger.close()
  })

  it('are those of the newest versions, as corrected', async () => {
    const ledger = await filled()
    await ledger.put([report({ id: 'r1', published: '2031-05-14', text: 'Ana Veld said less.', said: [] })])
    const { cells } = await ledger.relations.matrix({})
    expect(cells.map(({ source, target, statements }) => `${source} ${target} ${statements}`)).toEqual([
      'Q31 state:ostrel 0',
      'person:ana-veld Q31 1',
      'person:bo-lind Q31 1',
    ])
    expect((await ledger.relations.events({})).hits).toHaveLength(1)
    await ledger.close()
  })

  it('find articles of about the same days that name the same actors', async () => {
    const ledger = await filled()
    await ledger.put([
      report({ id: 'r4', published: '2031-05-15', text: 'Bo Lind spoke.', said: [{ about: 'a2', stance: 0 }] }),
      report({ id: 'r5', published: '2031-05-16', said: [{ about: 'a2', stance: 0 }] }),
    ])
    expect(await ledger.relations.neighbours(1)).toEqual([{ key: 4, shared: [KESTRIA_ID, OSTREL_ID] }])
    expect((await ledger.relations.neighbours(4)).map(({ key }) => key)).toEqual([5, 1])
    expect(await ledger.relations.neighbours(3)).toEqual([])
    await ledger.put([
      report({ id: 'r6', published: null, text: 'Bo Lind spoke again.', said: [{ about: 'a2', stance: 0 }] }),
    ])
    expect((await ledger.relations.neighbours(3)).map(({ key }) => key)).toEqual([6])
    expect(await ledger.relations.neighbours(99)).toEqual([])
    await ledger.close()
  })
})

describeEachEngine('actors', (engine) => {
  const filled = async (): Promise<Ledger> => {
    const ledger = await openLedger(await engine.newAddress())
    await ledger.put(REPORTS.map(report))
    return ledger
  }

  it('are listed with how much they say and is said about them, those with most first', async () => {
    const ledger = await filled()
    const { items, next } = await ledger.actors.find({ limit: 2 })
    expect(items).toEqual([
      { ...KESTRIA_ID, by: 0, about: 4 },
      { ...ANA, by: 4, about: 0 },
    ])
    const rest = await ledger.actors.find({ limit: 2, cursor: next ?? '' })
    expect(rest.items.map(({ id, by, about }) => [id, by, about])).toEqual([
      ['person:bo-lind', 1, 0],
      ['state:ostrel', 0, 1],
    ])
    expect(rest.next).toBeNull()
    await ledger.close()
  })

  it('are found by the start of any word of a name', async () => {
    const ledger = await filled()
    const idsOf = async (name: string) => (await ledger.actors.find({ name })).items.map(({ id }) => id)
    expect(await idsOf('VE')).toEqual(['person:ana-veld'])
    expect(await idsOf('ostr')).toEqual(['state:ostrel'])
    expect(await idsOf('kestria')).toEqual(['Q31'])
    expect(await idsOf('eld')).toEqual([])
    expect(await idsOf('')).toEqual([])
    await ledger.close()
  })

  it('are resolved by id or by whole name', async () => {
    const ledger = await filled()
    expect(await ledger.actors.resolve('Q31')).toEqual(KESTRIA_ID)
    expect(await ledger.actors.resolve('ana VELD')).toEqual(ANA)
    expect(await ledger.actors.resolve('Ana')).toBeNull()
    expect(await ledger.actors.resolve('')).toBeNull()
    await ledger.close()
  })

  it('have a profile', async () => {
    const ledger = await filled()
    expect(await ledger.actors.profile(ANA.id)).toEqual({
      actor: ANA,
      names: [{ value: 'Ana Veld', count: 2 }],
      aliases: [{ value: 'Ana Veld', count: 2, article: 2 }],
      by: 4,
      about: 0,
      acts: [
        { value: 'praise', count: 2 },
        { value: 'accuse', count: 1 },
        { value: 'demand', count: 1 },
      ],
      months: [
        { month: '2031-05', count: 3 },
        { month: '2031-06', count: 1 },
      ],
      topics: [
        { topic: 'medtop:1', count: 2, months: [{ month: '2031-05', count: 2 }] },
        {
          topic: 'medtop:2',
          count: 2,
          months: [
            { month: '2031-05', count: 1 },
            { month: '2031-06', count: 1 },
          ],
        },
      ],
      speaksAbout: [
        { actor: KESTRIA_ID, statements: 3, meanStance: -1 / 3, positive: 1, negative: 2 },
        { actor: OSTREL_ID, statements: 1, meanStance: 1, positive: 1, negative: 0 },
      ],
      spokenAboutBy: [],
      eventsBy: NO_EVENTS,
      eventsToward: NO_EVENTS,
    })
    const kestria = await ledger.actors.profile('Q31')
    expect(kestria?.spokenAboutBy.map(({ actor, statements }) => [actor.name, statements])).toEqual([
      ['Ana Veld', 3],
      ['Bo Lind', 1],
    ])
    expect(kestria?.eventsBy).toEqual({ ...NO_EVENTS, asserted: 1, claimed: 1, planned: 1 })
    expect(await ledger.actors.profile('Q99')).toBeNull()
    await ledger.close()
  })

  it('have statements by and about them, page by page', async () => {
    const ledger = await filled()
    const daysOf = async (query: Parameters<typeof ledger.actors.statements>[0]) =>
      (await ledger.actors.statements(query)).hits.map(({ published, statement }) => `${published} ${statement}`)
    expect(await daysOf({ source: ANA.id })).toEqual([
      '2031-06-02 s1',
      '2031-05-14 s3',
      '2031-05-14 s2',
      '2031-05-14 s1',
    ])
    expect(await daysOf({ source: ANA.id, target: 'state:ostrel' })).toEqual(['2031-05-14 s3'])
    expect(await daysOf({ target: 'Q31', until: '2031-05-31' })).toEqual(['2031-05-14 s2', '2031-05-14 s1', 'null s1'])
    const { next } = await ledger.actors.statements({ source: ANA.id, limit: 3 })
    expect(await daysOf({ source: ANA.id, limit: 3, cursor: next ?? '' })).toEqual(['2031-05-14 s1'])
    await expect(ledger.actors.statements({})).rejects.toThrow('name a speaker, a target, or both')
    await ledger.close()
  })
})
