import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../extract.ts'

const extractor = createExtractor({
  model: 'fast',
  actors: [
    { name: 'Kestria', aliases: ['Kestrian', 'Kestrians'], code: 'KES' },
    { name: 'Ostrel', aliases: ['Ostrelian', 'Ostrelians'], code: 'OST' },
    { name: 'Valmora', aliases: ['Valmoran', 'Valmorans'], code: 'VAL' },
    { name: 'Merin', aliases: [], code: 'MER' },
  ],
})

/** Events as `source>target code`, countries and CAMEO roots alone. */
function eventsOf(text: string): string[] {
  const { actors, events } = extractor.extract({ text })
  const countryOf = (id: string): string => actors.find((actor) => actor.id === id)?.code?.slice(0, 3) ?? ''
  return events
    .map(({ source, target, cameo }) => `${source.map(countryOf)}>${target.map(countryOf)} ${cameo?.slice(0, 2)}`)
    .sort()
}

describe('findEvents', () => {
  it('turns a passive round, and gives it no source where it names no agent', () => {
    expect(eventsOf('Kestria was condemned by Ostrel.')).toEqual(['OST>KES 11'])
    expect(eventsOf('Kestria was condemned.')).toEqual(['>KES 11'])
  })

  it('gives an event of a visit to the host, but none of a leave-taking', () => {
    expect(eventsOf('The Kestrian leader travelled to Ostrel.')).toEqual(['KES>OST 04', 'OST>KES 04'])
    expect(eventsOf('The Kestrian leader departed from Ostrel.')).toEqual(['KES>OST 04'])
  })

  it('reads a pact with somebody both ways, and one to supply somebody one way', () => {
    expect(eventsOf('Kestria signed a treaty with Ostrel.')).toEqual(['KES>OST 05', 'OST>KES 05'])
    expect(eventsOf('Kestria signed an accord to supply Ostrel with wheat.')).toEqual(['KES>OST 05'])
  })

  it('lists all owners of a head as sources', () => {
    expect(eventsOf('The ambassadors of Kestria, Ostrel and Merin condemned Valmora.')).toEqual(['KES,OST,MER>VAL 11'])
  })

  it('tells mediation between others from the settling of a dispute of one’s own', () => {
    expect(eventsOf('Kestria settled a dispute between Ostrel and Valmora.')).toEqual(['KES>OST,VAL 04'])
    expect(eventsOf('Kestria settled a dispute with Ostrel.')).toContain('KES>OST 03')
  })

  it('reads two sides that agree on something both ways', () => {
    expect(eventsOf('Kestria and Ostrel agree that the dispute should be settled.')).toEqual([
      'KES>OST 05',
      'OST>KES 05',
    ])
  })

  it('reads a participle before a name as its description, and one with "by" after a noun as no verb of the clause', () => {
    expect(eventsOf('Kestria launched an offensive against besieged Ostrel.')).toEqual(['KES>OST 19'])
    expect(eventsOf('Kestria welcomed memos sent by Ostrel.')).toEqual(['KES>OST 05'])
  })

  it('reads a noun that names an act between two named sides', () => {
    expect(eventsOf("Many pointed out Kestria's support for Ostrel.")).toEqual(['KES>OST 05'])
    expect(eventsOf("Many pointed out Kestria's support.")).toEqual([])
  })

  it('codes nothing where nobody is named', () => {
    expect(eventsOf('The committee condemned the delay.')).toEqual([])
  })
})
