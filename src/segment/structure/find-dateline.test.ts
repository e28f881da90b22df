import { describe, expect, it } from 'vitest'
import { datelineLength, isDateLine } from './find-dateline.ts'

const dateline = (paragraph: string): string => paragraph.slice(0, datelineLength(paragraph))

describe('datelineLength', () => {
  it.each([
    ['PORT ALDEN, May 3 (Meridian) — Talks began.', 'PORT ALDEN, May 3 (Meridian) —'],
    ['PORT ALDEN — Talks began.', 'PORT ALDEN —'],
    ['ALDEN, N.Y. -- Talks began.', 'ALDEN, N.Y. --'],
    ['Port Alden (Meridian) – Talks began.', 'Port Alden (Meridian) –'],
    ['PORT ALDEN, April 4. /MERIDIAN/. Talks began.', 'PORT ALDEN, April 4. /MERIDIAN/.'],
  ])('measures the dateline of "%s"', (paragraph, expected) => {
    expect(dateline(paragraph)).toBe(expected)
  })

  it.each([
    'Talks — the third this year — began.',
    'In an email dated Feb. 12, 2026 — a Thursday — Roe said no.',
    'PORT ALDEN, May 3 (Meridian) —',
    'TALKS WILL NOT END THE LONG DISPUTE - Roe said so.',
  ])('finds none in "%s"', (paragraph) => {
    expect(datelineLength(paragraph)).toBe(0)
  })
})

describe('isDateLine', () => {
  it.each(['Saturday, April 4, 2026', 'Published 3 May 2026, 10:15 GMT', '2026-05-03'])('knows "%s"', (line) => {
    expect(isDateLine(line)).toBe(true)
  })

  it.each(['May said no', 'On Saturday, April 4, 2026', 'Sunday talks fail'])('is not misled by "%s"', (line) => {
    expect(isDateLine(line)).toBe(false)
  })
})
