import { expect, it } from 'vitest'
import { extract } from '../index.ts'
import { identify } from './identify.ts'

const ARTICLE = { text: 'Ana Veld said no.', url: 'https://wire.example/1', title: 'No' }

it('gives one series to all that has a URL, whatever its id and text', () => {
  const { series } = identify(ARTICLE)
  expect(identify({ ...ARTICLE, text: 'Other', id: 'x' }).series).toBe(series)
  expect(identify({ ...ARTICLE, url: 'https://wire.example/2' }).series).not.toBe(series)
})

it('gives one series to all that has an id and no URL; without one, the id is that of the record', () => {
  expect(identify({ text: 'A', id: 'w1' }).series).toBe(identify({ text: 'B', id: 'w1', url: '' }).series)
  const { id } = extract({ text: ARTICLE.text })
  expect(identify({ text: ARTICLE.text }).series).toBe(identify({ text: ARTICLE.text, id }).series)
})

it('does not take a URL for an id', () =>
  expect(identify({ text: 'A', id: 'w1' }).series).not.toBe(identify({ text: 'A', url: 'w1' }).series))

it('gives another fingerprint to another text or description, and the same to the same', () => {
  const { fingerprint } = identify(ARTICLE)
  expect(identify({ ...ARTICLE, published: null, authors: undefined }).fingerprint).toBe(fingerprint)
  for (const change of [
    { text: 'x' },
    { title: null },
    { published: '2031-05-14' },
    { authors: ['A'] },
    { lang: 'en' },
  ])
    expect(identify({ ...ARTICLE, ...change }).fingerprint).not.toBe(fingerprint)
})
