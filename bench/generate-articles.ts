import type { Article } from '../src/index.ts'

const STATES = ['Varland', 'Ostrava Minor', 'Kesh', 'the Lowen Union', 'Tarsis', 'Merrow']
const PEOPLE = ['Ilsa Thorne', 'Davit Orlan', 'Maren Koll', 'Joss Adeyar', 'Petra Lunn', 'Anton Brevik']
const OFFICES = ['President', 'Foreign Minister', 'Prime Minister', 'Ambassador', 'Defence Minister']
const TOPICS = ['the fishing treaty', 'the border crossing', 'grain exports', 'the ceasefire line', 'the energy summit']
const VERBS = ['said', 'warned', 'announced', 'argued', 'added', 'told reporters']
const TEMPLATES: readonly ((pick: Pick) => string)[] = [
  (pick) =>
    `"We will not reopen ${pick(TOPICS)} this year," ${pick(OFFICES)} ${pick(PEOPLE)} ${pick(VERBS)} on Tuesday.`,
  (pick) =>
    `${pick(PEOPLE)} ${pick(VERBS)} that ${pick(STATES)} had “no reason to leave” the talks on ${pick(TOPICS)}.`,
  (pick) => `Officials from ${pick(STATES)} and ${pick(STATES)} met for four hours to discuss ${pick(TOPICS)}.`,
  (pick) => `According to ${pick(PEOPLE)}, the delegation of ${pick(STATES)} asked for more time.`,
  (pick) =>
    `The vote is expected in spring, after months of work on ${pick(TOPICS)} in the capital of ${pick(STATES)}.`,
  (pick) =>
    `He ${pick(VERBS)} the government would study ${pick(TOPICS)}, adding that "patience is part of the method".`,
]

type Pick = (words: readonly string[]) => string

export interface ArticleSize {
  /** Decides every word: the same seed and size give the same article. */
  readonly seed: number
  readonly paragraphs: number
}

/** An invented news report: a headline and paragraphs of three sentences, about a third of them with a statement. */
export function generateArticle({ seed, paragraphs }: ArticleSize): Article & { readonly id: string } {
  const next = numbersFrom(seed)
  const pick: Pick = (words) => words[next() % words.length] ?? ''
  const sentence = (): string => TEMPLATES[next() % TEMPLATES.length]?.(pick) ?? ''
  const blocks = [`${pick(STATES)} weighs its answer on ${pick(TOPICS)}`]
  for (let i = 0; i < paragraphs; i++) blocks.push([sentence(), sentence(), sentence()].join(' '))
  return {
    id: `bench-${seed}`,
    outlet: 'The Merrow Post',
    published: '2031-03-04',
    lang: 'en',
    text: blocks.join('\n\n'),
  }
}

/** Linear congruential generator with the constants of Numerical Recipes; the low bits are dropped. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
}
