import { createHash } from 'node:crypto'
import type { Entry } from '../../src/ledger/index.ts'
import type { Actor, Event, Record, Statement } from '../../src/model/record.ts'

interface Told {
  /** Said in quotation marks by the speaker. */
  readonly words: string
  readonly speaker: string
  readonly about: string
  readonly stance: -1 | 0 | 1
  readonly act: Statement['act']
  readonly topics: readonly string[]
  readonly event?: Pick<Event, 'factuality' | 'type' | 'cameo'> & { readonly trigger: string }
}

type Kind = Pick<Actor, 'type' | 'wikidata' | 'code'>

const ACTORS: { readonly [name: string]: Kind } = {
  'Ada Veld': { type: 'person', wikidata: 'Q900001', code: 'BREGOV' },
  'Tomas Renske': { type: 'person', wikidata: null, code: 'LUNGOV' },
  'Ilse Korn': { type: 'person', wikidata: null, code: null },
  Brevia: { type: 'state', wikidata: 'Q900002', code: 'BRE' },
  Lundar: { type: 'state', wikidata: 'Q900003', code: 'LUN' },
  Pellan: { type: 'state', wikidata: null, code: 'PEL' },
}

const CANAL = 'medtop:20000639'
const TRADE = 'medtop:20000373'

const said = (
  speaker: string,
  words: string,
  about: string,
  rest: Pick<Told, 'stance' | 'act'> & Partial<Pick<Told, 'topics' | 'event'>>,
): Told => ({ speaker, words, about, topics: [CANAL], ...rest })

/** Invented news of half a year: two states quarrel over a canal and come to terms; a third one looks on. */
const REPORTS: readonly {
  readonly published: string
  readonly outlet: string
  readonly title: string
  readonly told: readonly Told[]
}[] = [
  {
    published: '2031-01-14',
    outlet: 'Harbour Wire',
    title: 'Brevia closes the locks',
    told: [
      said('Ada Veld', 'Lundar has broken the canal accord and must answer for it', 'Lundar', {
        stance: -1,
        act: 'accuse',
        event: { factuality: 'claimed', type: 'REJECT', cameo: '120', trigger: 'broken' },
      }),
      said('Ada Veld', 'the locks stay shut until the fee is withdrawn', 'Lundar', {
        stance: -1,
        act: 'threaten',
        event: { factuality: 'asserted', type: 'SANCTION', cameo: '163', trigger: 'shut' },
      }),
      said('Ilse Korn', 'our small ships will pay for this quarrel', 'Brevia', {
        stance: -1,
        act: 'regret',
        topics: [TRADE],
      }),
    ],
  },
  {
    published: '2031-01-15',
    outlet: 'Lundar Courier',
    title: 'Renske answers Veld',
    told: [
      said('Ada Veld', 'Lundar has broken our canal accord and will have to answer for it', 'Lundar', {
        stance: -1,
        act: 'accuse',
      }),
      said('Tomas Renske', 'Brevia holds the ships of its neighbours hostage', 'Brevia', {
        stance: -1,
        act: 'accuse',
        event: { factuality: 'claimed', type: 'COERCE', cameo: '172', trigger: 'hostage' },
      }),
      said('Tomas Renske', 'Pellan has been a fair judge of this canal', 'Pellan', { stance: 1, act: 'praise' }),
    ],
  },
  {
    published: '2031-03-02',
    outlet: 'Harbour Wire',
    title: 'Talks are to begin',
    told: [
      said('Ada Veld', 'we shall meet the ministers of Lundar in spring', 'Lundar', {
        stance: 0,
        act: 'announce',
        event: { factuality: 'planned', type: 'CONSULT', cameo: '030', trigger: 'meet' },
      }),
      said('Tomas Renske', 'Brevia has taken a first step', 'Brevia', { stance: 1, act: 'praise' }),
    ],
  },
  {
    published: '2031-06-20',
    outlet: 'Harbour Wire',
    title: 'The canal reopens',
    told: [
      said('Ada Veld', 'Lundar has kept its word and so do we', 'Lundar', {
        stance: 1,
        act: 'praise',
        event: { factuality: 'asserted', type: 'AGREE', cameo: '057', trigger: 'kept' },
      }),
      said('Ilse Korn', 'Pellan will lower its dues as well', 'Pellan', {
        stance: 1,
        act: 'announce',
        topics: [TRADE],
      }),
      said('Tomas Renske', 'nobody in Brevia was ever asked to pay a toll', 'Brevia', {
        stance: 0,
        act: 'deny',
        event: { factuality: 'denied', type: 'COERCE', cameo: '170', trigger: 'toll' },
      }),
    ],
  },
]

/** The reports as entries of a ledger, with targets, topics and events, which a reader of plain text has to find first. */
export const relatedEntries: readonly Entry[] = REPORTS.map((report, number) => {
  const { published, outlet, title } = report
  const lines = report.told.map(({ speaker, words }) => `${speaker} said: “${words}.”`)
  const text = lines.join('\n\n')
  const names = [...new Set(report.told.flatMap(({ speaker, about }) => [speaker, about]))]
  const idOf = (name: string): string => `a${names.indexOf(name) + 1}`
  const statements: Statement[] = []
  const events: Event[] = []
  const structure: Record['structure'] = []
  let start = 0
  for (const [i, told] of report.told.entries()) {
    const line = lines[i] ?? ''
    const content = { start: start + line.indexOf('“'), end: start + line.length }
    const id = `s${i + 1}`
    structure.push({ role: 'paragraph', start, end: start + line.length, section: 0 })
    statements.push({
      id,
      kind: 'direct',
      content: [content],
      cue: { start: start + told.speaker.length + 1, end: start + told.speaker.length + 5 },
      source: { start, end: start + told.speaker.length },
      quotes: [{ ...content, broken: null }],
      speaker: idOf(told.speaker),
      speakerStatus: 'named',
      anonymity: null,
      within: null,
      act: told.act,
      negated: false,
      conditional: false,
      commitment: false,
      targets: [{ actor: idOf(told.about), stance: told.stance, mention: null, evidence: null }],
      topics: [...told.topics],
      time: null,
      confidence: 0.94 - 0.1 * i,
    })
    if (told.event !== undefined) {
      const { trigger, ...event } = told.event
      const at = start + line.indexOf(trigger)
      events.push({
        id: `e${events.length + 1}`,
        source: [
          told.speaker === 'Tomas Renske' || told.event.type === 'SANCTION' ? idOf(told.speaker) : idOf(told.about),
        ],
        target: [
          told.speaker === 'Tomas Renske' || told.event.type === 'SANCTION' ? idOf(told.about) : idOf(told.speaker),
        ],
        mode: null,
        goldstein: null,
        date: null,
        trigger: { start: at, end: at + trigger.length },
        claimedBy: event.factuality === 'asserted' ? null : id,
        mentions: [],
        statement: null,
        ...event,
      })
    }
    start += line.length + 2
  }
  const id = `related-${number + 1}`
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    article: { text, id, title, published, outlet, lang: 'en' },
    place: null,
    record: {
      schema: 1,
      id,
      article: { sha256, length: text.length, url: null, title, published, outlet, lang: 'en', from: 'text/plain' },
      extractor: { version: '0.1.0', model: 'by-hand' },
      structure,
      statements,
      actors: names.map((name): Actor => {
        const at = Math.max(0, text.indexOf(name))
        const end = text.includes(name) ? at + name.length : 1
        return {
          id: idOf(name),
          name,
          ...(ACTORS[name] ?? { type: 'group', wikidata: null, code: null }),
          of: null,
          mentions: [{ start: at, end, form: 'name' }],
        }
      }),
      topics: [],
      times: [],
      events,
      messages: [],
      corrections: [],
    },
  }
})
