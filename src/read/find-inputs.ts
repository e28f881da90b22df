import { createReadStream, type Dirent, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { ReadFailure } from '../model/article.ts'
import { describeError } from './describe-error.ts'
import { formatByName, KNOWN_ENDINGS } from './detect-format.ts'
import type { InputFormat, ReadOptions } from './read-options.ts'

/** Something to read: a file, or standard input. */
export interface Input {
  /** As a person would name it: the path as given. */
  readonly place: string
  /** null: the first bytes decide. */
  readonly format: InputFormat | null
  /** In bytes; null where it is not known before the end. */
  readonly size: number | null
  /** From a byte on, which only files can; from the first where absent. */
  open(start?: number): AsyncIterable<Uint8Array>
}

/** Something to fetch and read. */
export interface WebAddress {
  readonly address: string
}

/**
 * What one argument stands for, in a fixed order: `-`, a web address, a file, the files of a folder (by name, depth first, hidden ones left
 * out), or the matches of a glob. A path that exists is never taken for a glob.
 */
export async function* findInputs(
  argument: string,
  options: ReadOptions,
): AsyncGenerator<Input | WebAddress | ReadFailure> {
  if (/^https?:\/\//i.test(argument)) return yield { address: argument }
  if (argument === '-') return yield standardInput(options)
  const found = await statOf(argument)
  if (found instanceof Error) return yield* findMatches(argument, found, options)
  if (found.isDirectory()) return yield* findInFolder(argument, options)
  yield fileInput(argument, found, options)
}

async function statOf(path: string): Promise<Stats | Error> {
  try {
    return await stat(path)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function standardInput({ stdin, stdinFormat, format }: ReadOptions): Input {
  return {
    place: 'standard input',
    format: stdinFormat ?? format ?? null,
    size: null,
    open: () => stdin ?? process.stdin,
  }
}

function fileInput(path: string, stats: Stats, { format }: ReadOptions): Input {
  return {
    place: path,
    format: format ?? formatByName(path),
    size: stats.isFile() ? stats.size : null,
    open: (start) => createReadStream(path, start === undefined ? {} : { start }),
  }
}

async function* findMatches(
  pattern: string,
  missing: Error,
  options: ReadOptions,
): AsyncGenerator<Input | ReadFailure> {
  if (!isDynamicPattern(pattern)) return yield { place: pattern, reason: describeError(missing) }
  const paths = (
    await glob(pattern, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(pattern) })
  ).sort()
  if (paths.length === 0)
    yield { place: pattern, reason: 'matches no file: check the pattern and the folder that you are in' }
  for (const path of paths) yield* findFile(path, options)
}

async function* findFile(path: string, options: ReadOptions): AsyncGenerator<Input | ReadFailure> {
  const found = await statOf(path)
  yield found instanceof Error ? { place: path, reason: describeError(found) } : fileInput(path, found, options)
}

/** Counts of one walk through a folder. */
interface Walk {
  found: number
  skipped: number
}

async function* findInFolder(folder: string, options: ReadOptions): AsyncGenerator<Input | ReadFailure> {
  const walk: Walk = { found: 0, skipped: 0 }
  yield* walkFolder(folder, walk, options)
  const reason = `not read: their names do not end in ${KNOWN_ENDINGS}`
  if (walk.found === 0) {
    const others =
      walk.skipped === 0 ? 'it is empty' : `${walk.skipped} ${walk.skipped === 1 ? 'file' : 'files'} ${reason}`
    yield { place: folder, reason: `holds no articles: ${others}` }
  } else if (walk.skipped > 0) options.onSkipped?.({ place: folder, count: walk.skipped, what: 'files', reason })
}

async function* walkFolder(folder: string, walk: Walk, options: ReadOptions): AsyncGenerator<Input | ReadFailure> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    walk.found++
    return yield { place: folder, reason: describeError(error) }
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walkFolder(path, walk, options)
    else if (formatByName(path) !== null && (entry.isFile() || (await isLinkToFile(entry, path)))) {
      walk.found++
      yield* findFile(path, options)
    } else walk.skipped++
  }
}

/** Links to folders are not followed: they may lead in a circle. A link to nothing is told as a missing file. */
async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false
  const found = await statOf(path)
  return found instanceof Error || found.isFile()
}
