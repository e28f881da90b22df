import { describe, expect, it } from 'vitest'
import { segment } from '../../../segment/segment.ts'
import { readVerbs } from './read-verbs.ts'
import { settleTags } from './settle-tags.ts'

const verbsOf = (text: string): string[] => {
  const tokens = settleTags(segment({ text }).tokens)
  return readVerbs(tokens, { first: 0, end: tokens.length }).map(({ lemma, form, passive, relative, negated, modal }) =>
    [lemma, form, passive && 'passive', relative && 'relative', negated && 'negated', modal].filter(Boolean).join(' '),
  )
}

describe('readVerbs', () => {
  it('tells active from passive', () =>
    expect(verbsOf('Soldiers shelled the town. The town was shelled by soldiers.')).toEqual([
      'shell finite',
      'shell finite passive',
    ]))

  it('tells infinitives, relative clauses, negation and modals', () => {
    expect(verbsOf('The envoy refused to sign.')).toEqual(['refuse finite', 'sign infinitive'])
    expect(verbsOf('The envoy, who signed, left.')).toEqual(['sign finite relative', 'leave finite'])
    expect(verbsOf('The envoy did not sign.')).toEqual(['sign finite negated'])
    expect(verbsOf('The envoy will sign and the minister could sign.')).toEqual([
      'sign finite future',
      'sign finite hypothetical',
    ])
  })

  it('leaves out participles that describe a noun', () => expect(verbsOf('The proposed deal was long.')).toEqual([]))
})
