import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../../model/errors.ts'
import { digestOf, type KeptToken, makeToken } from '../../serve/security/tokens.ts'
import { fileTokens, readTokens, writeTokens } from './token-file.ts'

describe('the file of tokens', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-tokens-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const desk = (token: string): KeptToken => ({ name: 'News desk', role: 'correct', sha256: digestOf(token) })

  it('holds digests that only the user may read, and no token', async () => {
    const path = join(folder, 'new', 'tokens.json')
    const token = makeToken()
    await writeTokens(path, [desk(token)])
    expect(await readTokens(path)).toEqual([desk(token)])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(JSON.stringify(await readTokens(path))).not.toContain(token)
  })

  it('is read again when it changes', async () => {
    const path = join(folder, 'changing.json')
    const [first, second] = [makeToken(), makeToken()]
    const tokens = fileTokens(path)
    expect(await tokens.find(digestOf(first))).toBeNull()
    await writeTokens(path, [desk(first)])
    expect(await tokens.find(digestOf(first))).toEqual(desk(first))
    await writeTokens(path, [desk(second)])
    expect(await tokens.find(digestOf(first))).toBeNull()
    expect(await tokens.find(digestOf(second))).toEqual(desk(second))
  })

  it('is refused where it holds something else', async () => {
    const path = join(folder, 'broken.json')
    await writeFile(path, '[{"name":"News desk","role":"owner","sha256":"0"}]')
    await expect(readTokens(path)).rejects.toThrow(InputError)
    await expect(fileTokens(path).find(digestOf('any'))).rejects.toThrow('does not hold the tokens')
  })
})
