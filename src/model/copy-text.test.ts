import { expect, it } from 'vitest'
import { copyText } from './copy-text.ts'

it.each(['', 'a', 'Valmora’s lake', '🚢 x', '\ud800', '\udc00\ud800'])('copies %j unit by unit', (text) => {
  expect(copyText(text)).toBe(text)
})
