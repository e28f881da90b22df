import { describe, expect, it } from 'vitest'
import { type ActorAnnotation, NO_ANNOTATIONS } from '../../../model/annotation.ts'
import { parseUserActors, type UserActorInput } from '../../../model/user-actor.ts'
import { segment } from '../../../segment/segment.ts'
import { createResolver } from './resolve-actors.ts'

interface Case {
  readonly published?: string
  readonly users?: readonly UserActorInput[]
}

/** Resolves actors given as type and name, each mentioned wherever its name stands in the text. */
function resolve(
  text: string,
  named: readonly (readonly [ActorAnnotation['type'], string])[],
  { published, users = [] }: Case = {},
): string[] {
  const actors = named.map(([type, name]): ActorAnnotation => ({ name, type, mentions: mentionsOf(text, name) }))
  const document = segment({ text, published })
  const { resolutions = [] } = createResolver(parseUserActors(users)).annotate(document, { ...NO_ANNOTATIONS, actors })
  return resolutions.map(({ actor, wikidata, code, of }) =>
    [actor.type, actor.name, wikidata, code, of?.name ?? null].join(' | '),
  )
}

function mentionsOf(text: string, name: string): ActorAnnotation['mentions'] {
  const start = text.indexOf(name)
  return [{ start, end: start + name.length, form: 'name' }]
}

describe('createResolver', () => {
  it('gives people, states and alliances their ids and codes, and people their state', () => {
    const text = 'Russian Foreign Minister Sergei Lavrov said on Tuesday that NATO had lied. Russia would answer.'
    const actors = [
      ['person', 'Sergei Lavrov'],
      ['alliance', 'NATO'],
      ['state', 'Russia'],
    ] as const
    expect(resolve(text, actors, { published: '2021-11-18' })).toEqual([
      'person | Sergei Lavrov | Q58217 | RUSGOV | Russia',
      'alliance | NATO | Q7184 | IGOWSTNAT | ',
      'state | Russia | Q159 | RUS | ',
    ])
  })

  it('makes one of a person and the office that the person held on that day', () => {
    const text = 'Laurent Fabius spoke in Paris. The French foreign minister said that he would go.'
    const actors = [
      ['person', 'Laurent Fabius'],
      ['office', 'French foreign minister'],
    ] as const
    expect(resolve(text, actors, { published: '2015-05-01' })).toEqual([
      'person | Laurent Fabius | Q217070 | FRAGOV | ',
    ])
    expect(resolve(text, actors, { published: '2018-05-01' })).toEqual([
      'person | Laurent Fabius | Q217070 | FRAELI | ',
      'office | French foreign minister | Q559040 | FRAGOV | ',
    ])
  })

  it('never makes one of two people for their surname', () => {
    const text = 'Ana Roe and Viktor Roe spoke in Valmora. Roe said that it would rain.'
    expect(
      resolve(text, [
        ['person', 'Ana Roe'],
        ['person', 'Viktor Roe'],
        ['person', 'Roe'],
      ]),
    ).toHaveLength(3)
  })

  it('lets the user win, and keeps whom the user says somebody acts for', () => {
    const text = 'Ana Roe spoke. Valmora would wait for Sergei Lavrov of Russia.'
    const users = [
      { name: 'Valmora', type: 'state' as const, code: 'VLM' },
      { name: 'Ana Roe', code: 'VLMGOV', of: 'Valmora' },
      { name: 'Sergei Lavrov', wikidata: 'Q1' },
    ]
    const actors = [
      ['person', 'Ana Roe'],
      ['organisation', 'Valmora'],
      ['person', 'Sergei Lavrov'],
    ] as const
    expect(resolve(text, actors, { users })).toEqual([
      'person | Ana Roe |  | VLMGOV | Valmora',
      'state | Valmora |  | VLM | ',
      'person | Sergei Lavrov | Q1 |  | ',
    ])
  })

  it('gives no id for letters that the article uses for something else', () => {
    const text = 'The artificial pancreas (AP) was shown. AP works well.'
    expect(resolve(text, [['organisation', 'AP']])[0]).not.toContain('Q40469')
  })

  it('gives no id of a state to a team', () => {
    const text =
      'Tonga won the rugby match. The coach praised the players, and the captain thanked the referee in the stadium.'
    expect(resolve(text, [['state', 'Tonga']])).toEqual(['state | Tonga |  |  | '])
    expect(resolve('Tonga recalled its envoy.', [['state', 'Tonga']])).toEqual(['state | Tonga | Q678 | TON | '])
  })

  it('takes a name that bodies of many states share only where the state is named', () => {
    expect(resolve('Congress met.', [['organisation', 'Congress']])[0]).not.toContain('Q11268')
    expect(resolve('Congress met in Washington.', [['organisation', 'Congress']])[0]).toContain('Q11268')
  })
})
