import { describe, expect, it } from 'vitest'
import { inText } from '../../../../test/statements/in-text.ts'
import { keepSourcesNear } from './keep-sources-near.ts'

const { scene, statement, words } = inText(
  'Talks in Kestria\n\nThe tax would rise. Said Ellis: “It is no use.” Ostrel agreed.',
)
const quotation = ['“It is no use.”']
const rule = statement(quotation, 'Said', 'Ellis', 'quotation-cue-before')

describe('keepSourcesNear', () => {
  it('takes the source of a rule with the same cue where the model names none', () => {
    const [found] = keepSourcesNear(scene(rule), [statement(quotation, 'Said', null)])
    expect(found && words(found)).toEqual(['“It is no use.”', 'Said', 'Ellis'])
  })

  it('takes the cue as well where the source stands in that of the model', () => {
    const [found] = keepSourcesNear(scene(rule), [statement(quotation, 'Said Ellis:', null)])
    expect(found && words(found)).toEqual(['“It is no use.”', 'Said', 'Ellis'])
  })

  it('leaves a source in another block out where no rule has the cue', () => {
    const [found] = keepSourcesNear(scene(), [statement(quotation, 'Said', 'Kestria')])
    expect(found && words(found)).toEqual(['“It is no use.”', 'Said', null])
  })

  it('keeps a source in the block of the cue', () => {
    const near = statement(quotation, 'Said', 'Ostrel')
    expect(keepSourcesNear(scene(rule), [near])).toEqual([near])
  })
})
