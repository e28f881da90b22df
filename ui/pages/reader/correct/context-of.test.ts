import { describe, expect, it } from 'vitest'
import { contextOf } from './context-of.ts'

const TEXT = 'The minister of the harbour, Ilo Marr, met Ana Veld on the long bridge over the river.'
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

describe('contextOf', () => {
  it('shows whole words around a mention, and an ellipsis for the others', () => {
    expect(contextOf(TEXT, spanOf('Ana Veld'))).toEqual({
      before: '… the harbour, Ilo Marr, met ',
      words: 'Ana Veld',
      after: ' on the long bridge over the …',
    })
  })

  it('has no ellipsis at the ends of the text', () => {
    expect(contextOf(TEXT, spanOf('The minister')).before).toBe('')
    expect(contextOf(TEXT, spanOf('the river')).after).toBe('.')
  })
})
