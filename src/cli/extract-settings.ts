import { UsageError } from '../model/errors.ts'
import { isIsoDate, isLanguageTag } from '../read/check-metadata.ts'
import type { ReadOptions } from '../read/read-options.ts'
import type { ExtractionSettings } from './extraction-options.ts'
import type { ReadingSettings } from './reading-options.ts'

export type OutputFormat = 'read' | 'table' | 'json' | 'jsonl'

/** The options of `extract` as given. */
export interface ExtractSettings extends ReadingSettings, ExtractionSettings {
  readonly format?: OutputFormat
  readonly id?: string
  readonly output?: string
  readonly threads?: number
  readonly quiet?: boolean
  /** Tell how each speaker was found. */
  readonly explain?: boolean
  /** Rows of events instead of statements; with `table` only. */
  readonly events?: boolean
}

/** What the reader needs of them. Addresses that are given are fetched. @throws UsageError for a date or language that is none */
export function readOptionsOf({
  from,
  published,
  outlet,
  lang,
  languages,
  fetchItems,
  allowPrivateNetwork = false,
  id,
}: ReadingSettings & { readonly id?: string }): ReadOptions {
  if (published !== undefined && !isIsoDate(published))
    throw new UsageError(`--published ${JSON.stringify(published)} is not an ISO 8601 date: write 2031-05-14`)
  if (lang !== undefined && !isLanguageTag(lang))
    throw new UsageError(`--lang ${JSON.stringify(lang)} is not a BCP 47 language tag: write en or en-GB`)
  return {
    ...(from === undefined ? {} : { format: from }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(lang === undefined ? {} : { lang }),
    ...(id === undefined ? {} : { id }),
    ...(languages === undefined ? {} : { languages: languagesOf(languages) }),
    ...(fetchItems === undefined ? {} : { fetchItems }),
    network: { allowPrivate: allowPrivateNetwork },
  }
}

/** null for `any`. */
function languagesOf(list: string): string[] | null {
  if (list === 'any') return null
  const languages = list.split(',').map((one) => one.trim().toLowerCase())
  const wrong = languages.find((one) => !/^[a-z]{2}$/.test(one))
  if (wrong === undefined) return languages
  throw new UsageError(
    `--languages ${JSON.stringify(list)}: ${JSON.stringify(wrong)} is no code of two letters: write en,fr or any`,
  )
}
