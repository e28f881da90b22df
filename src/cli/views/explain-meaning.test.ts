import { describe, expect, it } from 'vitest'
import { extract } from '../../extract.ts'
import { explainActs } from './explain-acts.ts'
import { explainTopics } from './explain-topics.ts'

const TEXT =
  'Sanctions on Ostrel\n\nThe minister said he would visit the camp. The council did not rule out new sanctions.'
const record = extract({ text: TEXT })

describe('explainActs', () => {
  it('quotes the words that told each act, with their offsets', () =>
    expect(explainActs(TEXT, record)).toBe(
      ['Acts', 's1  promise (commitment): "he would visit" [39, 53)', 's2  deny (negated): "rule out" [84, 92)'].join(
        '\n',
      ),
    ))

  it('says so where no words show another act than asserting', () => {
    const text = 'The minister said that the river was rising.'
    expect(explainActs(text, extract({ text }))).toBe('Acts\ns1  assert: no words show another act')
  })

  it('is empty where nothing is said', () =>
    expect(explainActs('It rained.', extract({ text: 'It rained.' }))).toBe(''))
})

describe('explainTopics', () => {
  it('quotes the words that told each topic, or says that the text around did', () =>
    expect(explainTopics(TEXT, record)).toBe(
      ['Topics', 's1  economic sanction: from the text around it', 's2  economic sanction: "sanctions" [97, 106)'].join(
        '\n',
      ),
    ))

  it('is empty where no statement has a topic', () =>
    expect(explainTopics('He said no.', extract({ text: 'He said no.' }))).toBe(''))
})
