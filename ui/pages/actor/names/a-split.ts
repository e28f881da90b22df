/** For tests: some words that stood for Halvard Sunde are split off, as Ana Veld's. */

export const VELD = { name: 'Ana Veld', type: 'person' as const, wikidata: null }
export const SUNDE = { name: 'Halvard Sunde', type: 'person' as const, wikidata: 'Q900010' }
const anchor = { start: 0, end: 4, exact: 'Veld', prefix: '', suffix: '' }
export const mention = { ...anchor, form: 'name' as const }
export const made = {
  id: 'c0123456789abcdef',
  by: 'Mira',
  at: '2031-05-01T10:00:00.000Z',
  article: null,
  extractor: '1',
  why: null,
}

export const split = {
  correction: {
    ...made,
    what: 'split' as const,
    scope: 'everywhere' as const,
    before: { ...SUNDE, mention },
    after: VELD,
    mentions: [anchor],
  },
}
