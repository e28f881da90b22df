import { expect, it } from 'vitest'
import { showControls } from './show-controls.ts'

it('shows invisible characters by their codes, and leaves all else as it is', () => {
  expect(showControls('a\u202eb\u0000')).toBe('a[202E]b[0000]')
  expect(showControls('“Élan”,\n🚢')).toBe('“Élan”,\n🚢')
})
