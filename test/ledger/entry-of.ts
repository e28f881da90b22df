import { createHash } from 'node:crypto'
import type { Entry } from '../../src/ledger/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Record } from '../../src/model/record.ts'

export const EXTRACTOR = { version: '0.1.0', model: 'by-hand' }

/** An entry as `add` would make it, with one statement: all of the text, said by the actor whose name it starts with. */
export function entryOf(article: Article, place: string | null = null): Entry {
  const { text, url = null, title = null, published = null, outlet = null, lang = null } = article
  const sha256 = createHash('sha256').update(text).digest('hex')
  const name = /^\S+ \S+/.exec(text)?.[0] ?? text.slice(0, 1)
  const record: Record = {
    schema: 1,
    id: article.id || `sha256:${sha256.slice(0, 16)}`,
    article: { sha256, length: text.length, url, title, published, outlet, lang, from: 'text/plain' },
    extractor: EXTRACTOR,
    structure: [{ role: 'paragraph', start: 0, end: text.length, section: 0 }],
    statements: [
      {
        id: 's1',
        kind: 'indirect',
        content: [{ start: 0, end: text.length }],
        cue: null,
        source: { start: 0, end: name.length },
        quotes: [],
        speaker: 'a1',
        speakerStatus: 'named',
        anonymity: null,
        within: null,
        act: null,
        negated: false,
        conditional: false,
        commitment: false,
        targets: [],
        topics: [],
        time: null,
        confidence: 0.9,
      },
    ],
    actors: [
      {
        id: 'a1',
        name,
        type: 'person',
        wikidata: null,
        code: null,
        of: null,
        mentions: [{ start: 0, end: name.length, form: 'name' }],
      },
    ],
    topics: [],
    times: [],
    events: [],
    messages: [],
    corrections: [],
  }
  return { article, record, place }
}
