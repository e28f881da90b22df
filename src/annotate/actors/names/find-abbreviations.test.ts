import { describe, expect, it } from 'vitest'
import { segment } from '../../../segment/segment.ts'
import { findAbbreviations } from './find-abbreviations.ts'

function found(text: string): string[] {
  const document = segment({ text })
  return findAbbreviations(document).map(({ first, end, short }) => {
    const words = text.slice(document.tokens[first]?.start, document.tokens[end - 1]?.end)
    return `${document.tokens[short]?.text} = ${words}`
  })
}

describe('findAbbreviations', () => {
  it('finds the words that spell what stands in brackets', () => {
    expect(found('The Organization of Northern States (ONS) met.')).toEqual(['ONS = Organization of Northern States'])
  })

  it('takes nothing before the first word that is spelt', () => {
    expect(found('On Monday the Kestrian River Board (KRB) met.')).toEqual(['KRB = Kestrian River Board'])
  })

  it('takes no brackets that spell something else', () => {
    expect(found('The River Commission (ONS) met. The River Commission (late) met.')).toEqual([])
  })
})
