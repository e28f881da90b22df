import type { ImportSource } from './import-source.ts'

/** An import that is kept until it is done. */
export interface KeptImport {
  /** Of lower-case letters and digits. */
  readonly id: string
  /** What is imported, in a few words. */
  readonly title: string
  /** Who asked for it; null where nobody needs a token. */
  readonly by: string | null
  /** When it was asked for, ISO 8601 in UTC. */
  readonly at: string
}

/** What an import tells while it runs. */
export interface ImportListener {
  /** How many articles are to come; null where that cannot be known before the end. */
  total(count: number | null): void
  /** Where the article stands that is read now. */
  current(place: string): void
  /** Articles that are safe on the disk now, and what became of them. */
  stored(counts: { readonly added: number; readonly unchanged: number }): void
  failed(failure: { readonly place: string; readonly reason: string }): void
}

/** How articles are read, extracted and stored: given to the API from outside, as it reads nothing itself. */
export interface ImportRunner {
  /** Keeps what is to be imported, so that it outlives this process. Resolves when it is on the disk. */
  keep(source: ImportSource, by: string | null): Promise<KeptImport>
  /** What an earlier process has kept and not done, in the order in which it came. */
  kept(): Promise<readonly KeptImport[]>
  /** Runs a kept import to its end, or until the signal is given. Stored articles stay; what was there already is not stored again. */
  run(id: string, listener: ImportListener, signal: AbortSignal): Promise<void>
  /** Forgets a kept import, once it is done or cancelled. */
  forget(id: string): Promise<void>
}
