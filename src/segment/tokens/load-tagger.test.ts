import { expect, it } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { partPossessives } from './part-possessives.ts'
import { tokenize } from './tokenize.ts'

const wink = winkNLP(model, ['pos'])

/** Words, tags and base forms as wink-nlp gives them when it reads a whole sentence. */
function readByWink(text: string): string[][] {
  const found = wink.readDoc(partPossessives(text)).tokens()
  const lemmas = found.out(wink.its.lemma as (index: number) => string)
  return found.out().map((word, i) => [word.toLowerCase(), found.out(wink.its.pos)[i] ?? '', lemmas[i] ?? ''])
}

const read = (text: string): string[][] =>
  tokenize(text, [{ start: 0, end: text.length, block: 0 }]).tokens.map(({ lower, pos, lemma }) => [lower, pos, lemma])

it('takes a word for its own base form where wink-nlp has none', () =>
  expect(read('They cannot, and we dont.').map(([, , lemma]) => lemma)).toEqual([
    'they',
    'cannot',
    ',',
    'and',
    'we',
    'dont',
    '.',
  ]))

it.each([
  "The envoy hasn't said when they'd leave, and won't.",
  "Valmora's talks, let's say, were the leaders' idea - \"a long-planned one\".",
  'Gen. Roe, 61, told J.D. Veld of the U.S. Navy on 3/4/2021 (at 10:30 a.m.) to stop!',
  'They will close the bank and bank on the close of talks; to talk is to close.',
  'Can the can rust? The ships ship well-known goods at $4.5m each... e.g. rust-free cans',
  'See https://valmora.example/lake or mail desk@valmora.example #lake @veld :-) 🚢',
  'caf\u00e9 na\u00efve co-operate e-mail and/or -- yes – no — so',
  "rock'n'roll o'clock 'tis gonna cannot I'm she'll who've it's that's",
  'left left the left lane; rose rose to water the rose; she found found objects',
  'WASHINGTON SAID NO. He did. 1st 2nd 1990s 90 % 5,000',
])('tags the words of %j as wink-nlp itself does', (text) => {
  const expected = readByWink(text)
  expect(expected.length).toBeGreaterThan(8)
  expect(read(text)).toEqual(expected)
  expect(read(text)).toEqual(expected)
})
