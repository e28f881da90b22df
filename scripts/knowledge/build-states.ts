import { createRequire } from 'node:module'
import { wikidataQID } from '@rapideditor/country-coder'
import { countries } from 'countries-list'
import { namesIn, readTable } from './read-table.ts'

const require = createRequire(import.meta.url)
const isoCountries: {
  alpha3ToAlpha2(iso: string): string | undefined
  getName(iso: string, lang: string, options: { select: 'all' }): string[] | undefined
  registerLocale(locale: unknown): void
} = require('i18n-iso-countries')
isoCountries.registerLocale(require('i18n-iso-countries/langs/en.json'))
const { nationalities }: { nationalities: { [alpha2: string]: string } } = require('i18n-nationality/langs/en.json')

/** Where country-coder gives the id of a wider kingdom than news means by the name; and states that are no more. */
const WIKIDATA_IDS: ReadonlyMap<string, string> = new Map([
  ['NLD', 'Q55'],
  ['DNK', 'Q35'],
  ['SUN', 'Q15180'],
  ['YUG', 'Q36704'],
  ['CSK', 'Q33946'],
  ['DDR', 'Q16957'],
])

/** Names of the package that are turned round for sorting ("Korea, Republic of") or stand for several states. */
const isUsual = (name: string): boolean => !/[,(]/.test(name) && name !== 'Congo'

/** Nationalities of the package that are words of English for one people of one state, and not the state's own name. */
const isDemonym = (word: string, names: readonly string[]): boolean =>
  /^[A-Z][\p{L} ]+$/u.test(word) && !names.includes(word)

/** One line for each state and part of a state; the columns are those of `src/knowledge/lookup-state.ts`. */
export function buildStates(): string[] {
  return [...readTable('states.tsv', 7).map(buildState), ...readTable('parts.tsv', 6).map(buildPart)]
}

function buildState([iso = '', name = '', others, abbreviations, demonyms, capitals, metonyms]: string[]): string {
  const alpha2 = iso === 'XKX' ? 'XK' : isoCountries.alpha3ToAlpha2(iso)
  const wikidata = WIKIDATA_IDS.get(iso) ?? wikidataQID(iso)
  if (!wikidata) throw new Error(`states.tsv: no Wikidata id for ${iso}: add one to WIKIDATA_IDS`)
  const known = namesIn(others)
  const names = [...known, ...(isoCountries.getName(alpha2 ?? '', 'en', { select: 'all' }) ?? []).filter(isUsual)]
  const nationality = nationalities[alpha2 ?? ''] ?? ''
  const allDemonyms = [...namesIn(demonyms), ...(isDemonym(nationality, [name, ...names]) ? [nationality] : [])]
  const capital = Object.entries(countries).find(([code]) => code === alpha2)?.[1].capital ?? ''
  const own = new Set([name, ...names])
  const allCapitals = [...namesIn(capitals), capital].filter((city) => city !== '' && !own.has(city))
  return [
    'state',
    iso,
    wikidata,
    name,
    join(names.filter((other) => other !== name && !namesIn(abbreviations).includes(other))),
    abbreviations ?? '',
    join(allDemonyms.flatMap(withPlural)),
    join(allCapitals),
    metonyms ?? '',
  ].join('\t')
}

function buildPart([wikidata = '', name = '', others = '', demonyms, capitals = '', iso = '']: string[]): string {
  return ['part', iso, wikidata, name, others, '', join(namesIn(demonyms).flatMap(withPlural)), capitals, ''].join('\t')
}

const join = (names: readonly string[]): string => [...new Set(names)].join('|')

/** "Russian" and "Russians"; those in -ese, -ish, -ch, -men, -s and -women have no plural of their own. */
const withPlural = (word: string): string[] =>
  /(?:ese|sh|[^e]ch|nch|men|man|s)$/.test(word) && !/(?:German|Roman|Oman|uman|oman)$/.test(word)
    ? [word]
    : [word, `${word}s`]
