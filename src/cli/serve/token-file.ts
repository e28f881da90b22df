import { chmod, mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { ROLES } from '../../serve/security/caller.ts'
import type { KeptToken, TokenStore } from '../../serve/security/tokens.ts'
import { readJsonFile } from '../read-json-file.ts'

const schema = z.array(
  z.strictObject({ name: z.string().min(1), role: z.enum(ROLES), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
)

/** Only the user may read it. */
const PRIVATE = 0o600

/** The tokens in a file; none where there is no file. @throws InputError where it holds something else */
export async function readTokens(path: string): Promise<KeptToken[]> {
  const holds = 'the tokens of a server'
  return (await readJsonFile(path, { schema, holds, advice: 'put it right, or move it away' })) ?? []
}

/** All of them, or none where it throws. */
export async function writeTokens(path: string, tokens: readonly KeptToken[]): Promise<void> {
  const partial = `${path}.${process.pid}.partial`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(partial, `${JSON.stringify(tokens, null, 1)}\n`, { mode: PRIVATE })
  await chmod(partial, PRIVATE)
  await rename(partial, path)
}

/** Tokens as they are in the file now: read again when it changes. */
export function fileTokens(path: string): TokenStore {
  let known: { readonly changed: string; readonly bySha256: ReadonlyMap<string, KeptToken> } | null = null
  return {
    find: async (sha256) => {
      const changed = await stampOf(path)
      if (known?.changed !== changed)
        known = { changed, bySha256: new Map((await readTokens(path)).map((token) => [token.sha256, token])) }
      return known.bySha256.get(sha256) ?? null
    },
  }
}

/** Changes when the file does. */
async function stampOf(path: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(path)
    return `${ino}:${mtimeMs}:${size}`
  } catch {
    return 'absent'
  }
}
