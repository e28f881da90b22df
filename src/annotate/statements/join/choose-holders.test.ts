import { describe, expect, it } from 'vitest'
import { inText } from '../../../../test/statements/in-text.ts'
import { chooseHolders } from './choose-holders.ts'

const TEXT = 'Ostrel accused Kestria of delay, a member of the team said.'
const { statement } = inText(TEXT)
const tagged = statement(['Ostrel accused Kestria of delay'], 'said', 'a member of the team', 'trailing-cue')
const choose = (...others: Parameters<typeof chooseHolders>[0]) => chooseHolders([tagged], others, TEXT.length)

describe('chooseHolders', () => {
  it('chooses a statement that holds another whole, with its cue and source', () =>
    expect(choose(statement(['Kestria of delay'], 'accused', 'Ostrel'))).toEqual([tagged]))

  it('chooses none that holds a part of another, or has its cue', () => {
    expect(choose(statement(['Kestria of delay'], 'accused', 'a member'))).toEqual([])
    expect(choose(statement(['Ostrel accused'], 'said', 'a member'))).toEqual([])
    expect(choose(statement(['Kestria of delay, a member'], 'accused', 'Ostrel'))).toEqual([])
  })

  it('chooses none that holds nothing', () => expect(choose()).toEqual([]))
})
