import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { collectText } from '../../test/records/collect.ts'
import type { Event } from '../model/record.ts'
import { plover } from './plover.ts'

async function write(change: Partial<Event>) {
  const { record, text } = aRecord()
  const events = record.events.map((event) => ({ ...event, ...change }))
  return JSON.parse(await collectText(plover.write([{ record: { ...record, events }, text }])))
}

describe('plover', () => {
  it('gives an event a line, with who claims it', async () => {
    expect(await write({})).toEqual({
      id: 'wire-7/e1',
      date: null,
      actor: [{ name: 'Ostrel', code: 'OST', wikidata: 'Q8' }],
      recipient: [{ name: 'Valmora', code: 'VAL', wikidata: null }],
      event: 'REJECT',
      mode: ['assist'],
      context: [],
      event_text: 'delay',
      cameo: '120',
      goldstein: -4,
      factuality: 'claimed',
      claimed_by: 's1',
      claimant: 'Ana Veld',
      statement: null,
      article: 'wire-7',
      url: 'https://wire.example/locks',
      published: '2031-05-14',
      outlet: 'The Valmora Wire',
    })
  })

  it.each([
    ['planned', ['future']],
    ['hypothetical', ['hypothetical']],
    ['denied', ['negation']],
    ['asserted', []],
  ] as const)('marks an event that is %s by the context %j', async (factuality, context) => {
    expect(await write({ factuality })).toMatchObject({ factuality, context })
  })

  it("names no claimant for an event in the outlet's own voice, and no mode where there is none", async () => {
    const event = await write({ claimedBy: null, factuality: 'asserted', mode: null, target: [] })
    expect(event).toMatchObject({ claimed_by: null, claimant: null, mode: [], recipient: [] })
  })
})
