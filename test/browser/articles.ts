import { readdirSync, readFileSync } from 'node:fs'
import type { Article } from '../../src/index.ts'

const EXAMPLES = new URL('../../examples/articles/', import.meta.url)

const quotations: readonly Article[] = [
  { id: 'straight', text: '"The locks will open in May," said Ana Veld. "We do not seek a quarrel," she added.' },
  { id: 'curly', text: 'Ilo Marr said: “The treaty stands.” He called the delay a “grave” mistake.' },
  { id: 'guillemets', text: '«The strait is open», the Norland minister told reporters. » It was shut «, Veld said.' },
  {
    id: 'doubled apostrophes',
    text: "''We will vote,'' Marr said, and Ostmark's envoy said that ''nobody'' would not.",
  },
  { id: 'single in double', text: '“He told me ‘the locks stay shut’ and left,” Veld’s aide said on Monday.' },
  { id: 'low and high', text: '„The ferries run,“ the Ostmark port office said. ‚They do not,‘ said Marr.' },
  { id: 'unclosed', text: 'Veld said: “The locks will open.\n\nMarr said that the treaty stands. “No,” he added.' },
  { id: 'unopened', text: 'The locks will open,” Veld said.\n\nAccording to Marr, the “treaty” stands.' },
  {
    id: 'several paragraphs',
    text: '“The locks will open,” Veld said.\n\n“We are ready.\n\n“So are they,” she went on.',
  },
]

const whole: Article = {
  id: 'whole',
  title: 'Norland opens the strait',
  published: '2026-03-14T09:30:00+01:00',
  outlet: 'Harbour Wire',
  lang: 'en',
  authors: ['Ida Brandt'],
  url: 'https://wire.example/locks',
  text: 'PORT VELD, March 14 (Harbour Wire) - Norland accused Ostmark on Thursday of shutting the strait.\n\nPresident Ilo Marr said he would meet Ana Veld, adding that “the locks” would open next week.',
}

const hostile: readonly Article[] = [
  { text: '' },
  { text: ' \r\n\t\u2028\u2029\r\n' },
  { id: 'lone surrogates', text: 'Veld said: “\ud800 the locks \udc00 open,” and \udfff\ud83d left.' },
  { id: 'NUL and controls', text: 'Veld\u0000 said: “The\u0000 locks\u0007 open,”\u001b[31m and left.' },
  { id: 'marks of direction', text: '\u200fVeld said: \u202e“The locks open”\u202c, \u2066Marr\u2069 denied it.' },
  { id: 'emoji', text: '“The locks open 🚢👩🏽‍🚀🇳🇴,” said Veld 🎉. Marr said that 🚢 was late.' },
  { id: 'joined marks', text: 'Ve\u0301ld said “the lo\u0308cks\ufeff o\u200bpen\u00ad”, Ⅳ ﬁrst, İstmark’s ſaid.' },
  { id: 'brackets', text: `Veld said ${'(['.repeat(400)}“the locks open”${'])'.repeat(400)}.` },
  { id: 'marks only', text: '“‘"«»"’”'.repeat(200) },
  { id: 'no spaces', text: 'x'.repeat(20_000) },
  { id: 'line ends', text: 'Veld said:\r“The locks\r\nopen,”\n\rand that\u0085Marr left.' },
]

/** Own texts in every style of quotation, hostile ones, and the plain-text examples of the package. */
export const articles: readonly Article[] = [...quotations, whole, ...hostile, ...readExamples()]

function readExamples(): Article[] {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ id: name, text: readFileSync(new URL(name, EXAMPLES), 'utf8') }))
}
