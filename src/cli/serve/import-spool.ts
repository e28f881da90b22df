import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ImportSource, KeptImport } from '../../serve/index.ts'

const schema = z.strictObject({
  title: z.string(),
  by: z.string().nullable(),
  at: z.string(),
  /** Names of uploaded files, as their uploader gave them; they lie beside this one under their numbers. */
  files: z.array(z.string()),
  urls: z.array(z.string()),
  /** True to fetch the pages of feed items that come without their text. */
  isFeed: z.boolean(),
})

type Description = z.infer<typeof schema>

/** An import as it lies on the disk. */
export interface SpooledImport extends KeptImport, Pick<Description, 'urls' | 'isFeed'> {
  readonly files: readonly { readonly path: string; readonly name: string }[]
}

const DESCRIPTION = 'import.json'

/** Imports that are not done, each in a folder of its own within `folder`. */
export function createSpool(folder: string) {
  return {
    /** Resolves when all of it is on the disk. */
    keep: async (source: ImportSource, by: string | null): Promise<KeptImport> => {
      const at = new Date().toISOString()
      const id = `${at.replace(/\D/g, '')}${randomBytes(8).toString('hex')}`
      const partial = join(folder, `.${id}`)
      await mkdir(partial, { recursive: true })
      const files = filesOf(source)
      for (const [number, { name, bytes }] of files.entries()) await write(join(partial, fileName(number, name)), bytes)
      const description: Description = {
        title: titleOf(source),
        by,
        at,
        ...referencesOf(source),
        files: files.map(({ name }) => name),
      }
      await write(join(partial, DESCRIPTION), Buffer.from(JSON.stringify(description)))
      await rename(partial, join(folder, id))
      return { id, title: description.title, by, at }
    },
    kept: async (): Promise<readonly KeptImport[]> => {
      const names = await readdir(folder).catch(() => [])
      const kept = await Promise.all(names.filter((name) => /^[0-9a-f]+$/.test(name)).map((id) => read(folder, id)))
      return kept.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, title, by, at }) => ({ id, title, by, at }))
    },
    read: (id: string): Promise<SpooledImport> => read(folder, id),
    forget: (id: string): Promise<void> => rm(join(folder, id), { recursive: true, force: true }),
  }
}

async function read(folder: string, id: string): Promise<SpooledImport> {
  const place = join(folder, id)
  const { files, ...description } = schema.parse(JSON.parse(await readFile(join(place, DESCRIPTION), 'utf8')))
  return {
    ...description,
    id,
    files: files.map((name, number) => ({ name, path: join(place, fileName(number, name)) })),
  }
}

/** A name of our own making, with the ending that tells the format: theirs could lead anywhere. */
function fileName(number: number, name: string): string {
  const ending = /(?:\.warc)?\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  return `${number}${ending.toLowerCase()}`
}

function filesOf(source: ImportSource): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  if (source.kind === 'files') return source.files
  if (source.kind !== 'text') return []
  const { kind: _, ...article } = source
  return [{ name: 'pasted text.jsonl', bytes: Buffer.from(`${JSON.stringify(article)}\n`) }]
}

function referencesOf(source: ImportSource): Pick<Description, 'urls' | 'isFeed'> {
  if (source.kind === 'feed') return { urls: [source.feed], isFeed: true }
  return { urls: source.kind === 'urls' ? [...source.urls] : [], isFeed: false }
}

function titleOf(source: ImportSource): string {
  if (source.kind === 'text') return source.title ?? 'Pasted text'
  if (source.kind === 'feed') return source.feed
  const names = source.kind === 'files' ? source.files.map(({ name }) => name) : source.urls
  return names.length === 1 ? (names[0] ?? '') : `${names[0]} and ${names.length - 1} more`
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
