import { readLines } from './read-shared.ts'
import { namesIn, readTable } from './read-table.ts'

interface PhoenixAgent {
  readonly phrase: string
  readonly forms?: readonly string[]
  /** Irregular plurals; one that is empty says that there is none. */
  readonly plural?: readonly string[]
  readonly code: string
  readonly auto_plural: boolean
}

/** Words for kinds of actors by their CAMEO sector, one sector a line. Our own come first and win. */
export function buildAgents(folder: string): string[] {
  const sectors = new Map<string, string>()
  for (const [sector = '', words] of readTable('agents.tsv', 2))
    for (const word of namesIn(words)) sectors.set(word, sector)
  for (const agent of readLines<PhoenixAgent>(folder, 'agents_phoenix.jsonl')) {
    const sector = agent.code.replace('~', '')
    if (agent.code.startsWith('~') && !LEFT_OUT.test(agent.phrase)) {
      for (const word of formsOf(agent)) if (!sectors.has(word)) sectors.set(word, sector)
    }
  }
  const codes = [...new Set(sectors.values())].sort()
  return codes.map((code) =>
    [
      code,
      [...sectors]
        .flatMap(([word, of]) => (of === code ? [word] : []))
        .sort()
        .join('|'),
    ].join('\t'),
  )
}

/** Entries that cut off in the middle, as coders of events want them ("AMBASSADOR TO"), or that are misspelt. */
const LEFT_OUT = /(?: (?:TO|AT|FOR|OF|IN)|MINISTERRATIVE.*)$/

function formsOf({ phrase, forms = [], plural, auto_plural: hasPlural }: PhoenixAgent): string[] {
  const singular = [phrase, ...forms].flatMap(whole).map((words) => words.toLowerCase())
  const plurals =
    plural === undefined
      ? hasPlural
        ? singular.flatMap(pluralOf)
        : []
      : plural.filter((word) => word !== '').map((word) => word.toLowerCase())
  return [...singular, ...plurals]
}

/** Entries such as "DEFENCE MINIST" stand for all that opens so: minister and ministry. */
function whole(phrase: string): string[] {
  if (phrase.endsWith('MINIST')) return [`${phrase}ER`, `${phrase}RY`]
  if (phrase.endsWith('AUTHORIT')) return [`${phrase}Y`]
  return [phrase]
}

function pluralOf(word: string): string[] {
  if (/(?:s|media|police|people|men)$/.test(word)) return []
  if (/[^aeiou]y$/.test(word)) return [word.replace(/y$/, 'ies')]
  if (/(?:ch|sh|x)$/.test(word)) return [`${word}es`]
  return /man$/.test(word) && !/(?:human|german|roman)$/.test(word) ? [word.replace(/man$/, 'men')] : [`${word}s`]
}
