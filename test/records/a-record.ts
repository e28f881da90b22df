import type { Record } from '../../src/model/record.ts'

const TEXT = 'Ana Veld said the locks “will open” and accused Ostrel of delay.'

/** A record with everything in it that one sentence can fill, for tests that look at exact values. Made anew for each. */
export function aRecord(): { record: Record; text: string } {
  return {
    text: TEXT,
    record: {
      schema: 1,
      id: 'wire-7',
      article: {
        sha256: '4f'.repeat(32),
        length: TEXT.length,
        url: 'https://wire.example/locks',
        title: 'Locks to open',
        published: '2031-05-14',
        outlet: 'The Valmora Wire',
        lang: 'en',
        from: 'text/plain',
      },
      extractor: { version: '0.1.0', model: 'statements-en-1' },
      structure: [{ role: 'paragraph', start: 0, end: TEXT.length, section: 0 }],
      statements: [
        {
          id: 's1',
          kind: 'mixed',
          content: [
            { start: 14, end: 23 },
            { start: 24, end: 35 },
          ],
          cue: { start: 9, end: 13 },
          source: { start: 0, end: 8 },
          quotes: [{ start: 24, end: 35, broken: null }],
          speaker: 'a1',
          speakerStatus: 'named',
          anonymity: null,
          within: null,
          act: 'accuse',
          negated: false,
          conditional: false,
          commitment: false,
          targets: [{ actor: 'a3', stance: -1, mention: { start: 48, end: 54 }, evidence: { start: 40, end: 63 } }],
          topics: ['medtop:20000056'],
          time: '2031-05-13',
          confidence: 0.93,
        },
      ],
      actors: [
        {
          id: 'a1',
          name: 'Ana Veld',
          type: 'person',
          wikidata: 'Q7',
          code: 'VALGOV',
          of: 'a2',
          mentions: [{ start: 0, end: 8, form: 'name' }],
        },
        {
          id: 'a2',
          name: 'Valmora',
          type: 'state',
          wikidata: null,
          code: 'VAL',
          of: null,
          mentions: [{ start: 0, end: 8, form: 'capital' }],
        },
        {
          id: 'a3',
          name: 'Ostrel',
          type: 'state',
          wikidata: 'Q8',
          code: 'OST',
          of: null,
          mentions: [{ start: 48, end: 54, form: 'name' }],
        },
      ],
      topics: [],
      times: [],
      events: [
        {
          id: 'e1',
          source: ['a3'],
          target: ['a2'],
          type: 'REJECT',
          mode: 'assist',
          cameo: '120',
          goldstein: -4,
          date: null,
          trigger: { start: 58, end: 63 },
          claimedBy: 's1',
          factuality: 'claimed',
          mentions: [],
          statement: null,
        },
      ],
      messages: [],
      corrections: [],
    },
  }
}
