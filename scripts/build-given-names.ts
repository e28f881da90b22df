import { writeFileSync } from 'node:fs'
import nlp from 'compromise'
import { EITHER_BY_HAND, FEMALE_BY_HAND, MALE_BY_HAND } from './given-names-by-hand.ts'

const TARGET = new URL('../src/language/en/given-names.ts', import.meta.url)
const LINE = 120

/** Writes `src/language/en/given-names.ts` from the lexicon of compromise (MIT) and the names drawn up by hand. */
function build(): string {
  const byHand = { male: new Set(words(MALE_BY_HAND)), female: new Set(words(FEMALE_BY_HAND)) }
  const male = new Set([...fromLexicon('MaleName').filter((name) => !byHand.female.has(name)), ...byHand.male])
  const female = new Set([...fromLexicon('FemaleName').filter((name) => !byHand.male.has(name)), ...byHand.female])
  const listed = new Set([...male, ...female])
  const either = new Set([...words(EITHER_BY_HAND), ...fromLexicon('FirstName').filter((name) => !listed.has(name))])
  for (const name of male) if (female.has(name)) either.add(name)
  const only = (names: ReadonlySet<string>): string[] => [...names].filter((name) => !either.has(name))
  return [
    `/**`,
    ` * Given names whose bearers are nearly always of one gender, and those of either; in lower case, without marks. Written by`,
    ` * scripts/build-given-names.ts from the lexicon of compromise (MIT, see NOTICE) and a list drawn up by hand.`,
    ` */`,
    ``,
    `const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\\s+/))`,
    ``,
    list('MALE_GIVEN_NAMES', only(male)),
    list('FEMALE_GIVEN_NAMES', only(female)),
    list('EITHER_GIVEN_NAMES', [...either]),
  ].join('\n')
}

function fromLexicon(tag: string): string[] {
  // The package's types give its model no parts; at run time the lexicon stands under `one`.
  const model: { readonly one?: { readonly lexicon?: object } } = nlp.model()
  const entries: [string, unknown][] = Object.entries(model.one?.lexicon ?? {})
  return entries
    .filter(([word, tags]) => /^[a-z-]{2,}$/.test(word) && [tags].flat().includes(tag))
    .map(([word]) => word)
}

const words = (text: string): string[] => text.trim().split(/\s+/)

function list(name: string, names: readonly string[]): string {
  const lines: string[] = []
  let line = ' '
  for (const word of [...new Set(names)].sort()) {
    if (line.length + word.length + 1 > LINE) {
      lines.push(line)
      line = ' '
    }
    line += ` ${word}`
  }
  return `export const ${name} = words(\`\n${[...lines, line].join('\n')}\n\`)\n`
}

writeFileSync(TARGET, build())
