import { describe, expect, it } from 'vitest'
import { composeText } from './compose-text.ts'

const block = (text: string) => ({ element: 'p', text })

const parts = {
  blocks: [block('First.'), block('Second.')],
  shown: [block('Standfirst of the page.'), block('First.'), block('Second.')],
  headline: 'Oster agrees with Kestria on locks',
  title: 'Oster agrees with Kestria',
  description: null,
}

describe('composeText', () => {
  it('opens with the headline that the page shows', () => {
    expect(composeText(parts)).toBe('Oster agrees with Kestria on locks\n\nFirst.\n\nSecond.')
  })

  it('opens with the title where the page shows no headline, or one on something else', () => {
    expect(composeText({ ...parts, headline: '' })).toBe('Oster agrees with Kestria\n\nFirst.\n\nSecond.')
    expect(composeText({ ...parts, headline: 'Harbour Wire' })).toBe('Oster agrees with Kestria\n\nFirst.\n\nSecond.')
  })

  it('does not tell the headline twice', () => {
    const blocks = [block('OSTER AGREES WITH KESTRIA ON LOCKS'), ...parts.blocks]
    expect(composeText({ ...parts, blocks })).toBe('Oster agrees with Kestria on locks\n\nFirst.\n\nSecond.')
  })

  it('puts a standfirst second where the page shows the description', () => {
    expect(composeText({ ...parts, description: 'Standfirst of the page' })).toBe(
      'Oster agrees with Kestria on locks\n\nStandfirst of the page.\n\nFirst.\n\nSecond.',
    )
  })

  it('adds no description that the page does not show, or that the article has already', () => {
    for (const description of ['Written for search engines', 'First']) {
      expect(composeText({ ...parts, description })).toBe('Oster agrees with Kestria on locks\n\nFirst.\n\nSecond.')
    }
  })
})
