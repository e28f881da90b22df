// Writes the lemma of every word by part of speech, as the segmenter finds it in four frames, for augment.py.
//   npx tsx training/export-lemmas.ts WORDS.json OUT.json
// WORDS.json is a JSON array of words in lower case; OUT.json maps word to part of speech to lemma.
import { readFileSync, writeFileSync } from 'node:fs'
import { segment } from '../src/segment/segment.ts'

/** A place for a verb in the past, a noun, an adjective, and a verb in its plain form. */
const FRAMES = ['They W that it was .', 'We saw the W of the city .', 'It was very W .', 'She will W it .']
/** Words in one text: few enough for the segmenter to stay fast. */
const AT_ONCE = 200

const [input, output] = process.argv.slice(2)
if (input === undefined || output === undefined) throw new Error('usage: export-lemmas.ts WORDS.json OUT.json')

const words = readWords(input)
const seen = new Map<string, Record<string, string>>()
for (let at = 0; at < words.length; at += AT_ONCE) {
  const some = words.slice(at, at + AT_ONCE)
  const text = some.flatMap((word) => FRAMES.map((frame) => frame.replace('W', () => word))).join('\n\n')
  for (const { lower, pos, lemma } of segment({ text }).tokens) {
    const lemmas = seen.get(lower) ?? {}
    lemmas[pos] ??= lemma
    seen.set(lower, lemmas)
  }
}
const lemmas = words.flatMap((word) => {
  const found = seen.get(word)
  return found === undefined ? [] : [[word, found] as const]
})
writeFileSync(output, JSON.stringify(Object.fromEntries(lemmas)))
process.stdout.write(`${lemmas.length} of ${words.length} words have lemmas\n`)

function readWords(path: string): string[] {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string')) {
    throw new Error(`${path}: expected a JSON array of words; make it with vectors.py`)
  }
  return value
}
