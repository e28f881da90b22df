import { describe, expect, it } from 'vitest'
import { recogniseLine } from './recognise-line.ts'

describe('recogniseLine', () => {
  it.each([
    ['By Jane Roe', 'byline'],
    ['By Jane Roe and Tomas de Ade in Port Alden', 'byline'],
    ['JANE ROE in Port Alden', 'byline'],
    ['Photo: The crossing at night', 'caption'],
    ['FILE - Ministers in 2024', 'caption'],
    ['Roe at the crossing (Meridian Photo/Jon Bey)', 'caption'],
    ['Read more: What the deal says', 'other'],
    ['* * *', 'other'],
    ['https://news.example/a', 'other'],
    ['Saturday, April 4, 2026', 'dateline'],
  ] as const)('takes "%s" for a %s', (line, role) => {
    expect(recogniseLine(line, [])).toBe(role)
  })

  it.each([
    'By Monday the border was open',
    'From failed talks, new hope',
    'Photographers were not let in.',
    'Shares fell by a tenth.',
    'Roe read more than one letter.',
  ])('leaves "%s" to its place in the article', (line) => {
    expect(recogniseLine(line, [])).toBe(null)
  })

  it('knows the authors that the article names', () => {
    expect(recogniseLine('Jane Roe', ['Jane Roe'])).toBe('byline')
    expect(recogniseLine('Jane Roe', [])).toBe(null)
  })
})
