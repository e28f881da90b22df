import { createHash } from 'node:crypto'
import type { Actor, Event, Record, Statement } from '../../src/index.ts'
import type { Entry } from '../../src/ledger/index.ts'

const COMMON =
  'the of to and a in that for on it is was with as by at from he has will be this had not are but have they an which its'.split(
    ' ',
  )
const NEWS =
  'government minister talks treaty border ceasefire sanctions president troops election parliament grain port summit'.split(
    ' ',
  )
const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu bel dar fin gol hun jar kel lom mar nes'.split(' ')
const VOCABULARY = 30_000
const PEOPLE = 5_000
const STATES = 150
const OUTLETS = 200
const KINDS = ['indirect', 'direct', 'mixed'] as const
const ACTS = [
  'assert',
  'accuse',
  'demand',
  'deny',
  'announce',
  'threaten',
  'promise',
  'praise',
  'ask',
  'regret',
] as const
const STANCES = [-1, 0, 1] as const
const EVENTS = ['SANCTION', 'CONSULT', 'ASSAULT', 'AID', 'REJECT', 'MOBILIZE'] as const
const FIRST_DAY = Date.UTC(2021, 0, 1)
const DAY = 86_400_000

/** Numbers from 0 to 1, the same for the same seed. */
type Random = () => number

/**
 * An invented article with its record, without extraction: words, people, states and outlets as uneven as in news (the chance of
 * a rank falls with the rank). The same number gives the same entry; later numbers have later dates, a day for each 20. `size` is the number of statements.
 */
export function generateEntry(number: number, size: number): Entry {
  const random = randomFrom(number)
  const outlet = `Outlet ${spell(rank(random, OUTLETS))}`
  const published = new Date(FIRST_DAY + Math.floor(number / 20) * DAY).toISOString().slice(0, 10)
  const actors = new Map<string, Actor>()
  const statements: Statement[] = []
  const structure: Record['structure'] = []
  const events: Event[] = []
  let text = ''
  for (let i = 1; i <= size; i++) {
    const start = text.length
    const speaker = actorAt(actors, personName(rank(random, PEOPLE)), 'person', start)
    const target = actorAt(actors, capitalise(spell(1000 + rank(random, STATES))), 'state', start)
    const content = words(random, 8 + Math.floor(random() * 14))
    const sentence = `${speaker.name} said ${content} ${target.name}.`
    const contentStart = start + speaker.name.length + 6
    text += `${sentence} ${capitalise(words(random, 12 + Math.floor(random() * 12)))}.`
    structure.push({ role: 'paragraph', start, end: text.length, section: 0 })
    text += '\n\n'
    statements.push({
      id: `s${i}`,
      kind: KINDS[rank(random, KINDS.length)] ?? 'indirect',
      content: [{ start: contentStart, end: start + sentence.length - 1 }],
      cue: { start: contentStart - 5, end: contentStart - 1 },
      source: { start, end: start + speaker.name.length },
      quotes: [],
      speaker: speaker.id,
      speakerStatus: 'named',
      anonymity: null,
      within: null,
      act: ACTS[rank(random, ACTS.length)] ?? 'assert',
      negated: random() < 0.05,
      conditional: false,
      commitment: false,
      targets: [{ actor: target.id, stance: STANCES[Math.floor(random() * 3)] ?? 0, mention: null, evidence: null }],
      topics: [`medtop:${20000000 + rank(random, 300)}`],
      time: null,
      confidence: Math.round((0.5 + random() / 2) * 100) / 100,
    })
    if (random() < 0.2)
      events.push(eventOf(events.length + 1, { random, statement: i, source: speaker, target, start }))
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  const url = `https://news.example/${number}`
  const article = { text, id: `generated-${number}`, url, title: null, published, outlet, lang: 'en' }
  return {
    article,
    place: null,
    record: {
      schema: 1,
      id: article.id,
      article: { sha256, length: text.length, url, title: null, published, outlet, lang: 'en', from: 'text/plain' },
      extractor: { version: '0.0.0', model: 'generated' },
      structure,
      statements,
      actors: [...actors.values()],
      topics: [],
      times: [],
      events,
      messages: [],
      corrections: [],
    },
  }
}

function actorAt(actors: Map<string, Actor>, name: string, type: Actor['type'], start: number): Actor {
  const mention = { start, end: start + 1, form: 'name' as const }
  const known = actors.get(name)
  const id = known?.id ?? `a${actors.size + 1}`
  const mentions = [...(known?.mentions ?? []), mention]
  const actor: Actor = { id, name, type, wikidata: null, code: null, of: null, mentions }
  actors.set(name, actor)
  return actor
}

interface EventPlace {
  readonly random: Random
  readonly statement: number
  readonly source: Actor
  readonly target: Actor
  readonly start: number
}

function eventOf(number: number, { random, statement, source, target, start }: EventPlace): Event {
  return {
    id: `e${number}`,
    source: [source.id],
    target: [target.id],
    type: EVENTS[rank(random, EVENTS.length)] ?? 'CONSULT',
    mode: null,
    cameo: null,
    goldstein: null,
    date: null,
    trigger: { start, end: start + 1 },
    claimedBy: `s${statement}`,
    factuality: 'claimed',
    mentions: [],
    statement: null,
  }
}

/** A rank from 0 to `count - 1`, each about half as likely as one at half its place (Zipf's law). */
const rank = (random: Random, count: number): number => Math.floor((count + 1) ** random()) - 1

const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => wordAt(rank(random, VOCABULARY))).join(' ')

/** The word at a rank of the vocabulary: function words, words of news, then invented ones. */
export const wordAt = (place: number): string => COMMON[place] ?? NEWS[place - COMMON.length] ?? spell(place)

/** A person of the generated news; the first ones speak most. */
export const personName = (place: number): string =>
  `${capitalise(spell(place % 70))} ${capitalise(spell(200 + place))}`

/** An invented word for a number, a different one for each. */
function spell(number: number): string {
  const base = SYLLABLES.length
  const last = SYLLABLES[number % base] ?? ''
  return number < base ? `${last}x` : spell(Math.floor(number / base) - 1).replace(/x$/, '') + last
}

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Linear congruential generator with the constants of Numerical Recipes. */
function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
