import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTable } from './read-table.ts'

interface Dictionary {
  readonly synsets: { readonly [name: string]: readonly string[] }
  readonly blocks: readonly Block[]
}

interface Block {
  readonly verbs: readonly { readonly verb: string }[]
  readonly patterns: readonly Pattern[]
}

interface Pattern {
  readonly pattern: string
  readonly code: string | null
  readonly verb: string | null
}

/**
 * Verbs of the MIT dictionary of PETRARCH2 with the CAMEO codes that they have with certain words after them: one a line, after the
 * lists of words that patterns name with "&". Patterns with words before the verb, or with several actors, are left out.
 */
export function buildEventVerbs(folder: string): string[] {
  const { synsets, blocks }: Dictionary = JSON.parse(readFileSync(join(folder, 'verbs_cameo2.json'), 'utf8'))
  const lists = Object.entries(synsets).map(
    ([name, words]) => `${name.toLowerCase().replace(/_$/, '')}\t${single(words)}`,
  )
  const verbs = new Map(blocks.flatMap(rowsOf))
  return [...lists, ...[...verbs].map(([verb, row]) => `${verb}\t${row}`)].sort()
}

const single = (words: readonly string[]): string =>
  [...new Set(words.filter((word) => !/[ \d/]/.test(word)).map((word) => word.toLowerCase()))].join('/')

function rowsOf({ verbs, patterns }: Block): [string, string][] {
  return verbs.flatMap(({ verb }): [string, string][] => {
    if (verb.startsWith('+')) return []
    const own = patterns.flatMap((pattern) => (isOf(pattern, verb) ? (format(pattern) ?? []) : []))
    return own.length === 0 ? [] : [[verb.toLowerCase(), [...new Set(own)].join('|')]]
  })
}

const isOf = ({ verb }: Pattern, name: string): boolean => verb?.split(' , ').includes(name) ?? false

/** `code word word`, where a word may be `a/b`; null where the pattern is not one of words after the verb. */
function format({ pattern, code }: Pattern): string | null {
  if (code === null || !/^0[2-9]|^[12]/.test(code) || !pattern.startsWith('* ')) return null
  const words = pattern
    .slice(2)
    .toLowerCase()
    .replace(/[(){}$+^%~]/g, ' ')
    .replaceAll(/_(?= |$)/g, '')
    .split(' ')
    .filter((word) => word !== '' && word !== 'by')
  return words.length === 0 || words.length > 3 ? null : [code, ...words].join(' ')
}

/** Codes with their label, Goldstein value, PLOVER type and mode, one a line; without those that PLOVER drops and has no code for. */
export function buildEventCodes(folder: string): string[] {
  const [head = '', ...rows] = readFileSync(join(folder, 'cameo_codes.tsv'), 'utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? ''
    return [cell('code'), cell('label'), cell('goldstein'), cell('plover').split('|')[0], cell('plover_mode')].join(
      '\t',
    )
  })
}

/** The patterns drawn up by hand in event-patterns.tsv, one a line. */
export const buildEventPatterns = (): string[] => readTable('event-patterns.tsv', 2).map((row) => row.join('\t'))
