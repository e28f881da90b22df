import { UsageError } from '../../model/errors.ts'
import type { Role } from '../../serve/security/caller.ts'
import { digestOf, makeToken } from '../../serve/security/tokens.ts'
import { ledgerAddress } from '../ledger-address.ts'
import { standardOutput } from '../open-output.ts'
import { renderColumns } from '../views/render-columns.ts'
import { filesOfServer } from './files-of-server.ts'
import { readTokens, writeTokens } from './token-file.ts'

export interface TokenSettings {
  readonly ledger?: string
}

export interface AddTokenSettings extends TokenSettings {
  readonly role: Role
}

const fileOf = ({ ledger }: TokenSettings): string => filesOfServer(ledgerAddress(ledger)).tokens

/** Runs `onrecord serve token add`. @throws UsageError where the name is taken */
export async function addToken(given: string, { role, ...settings }: AddTokenSettings): Promise<void> {
  const name = given.trim()
  if (name === '') throw new UsageError('a token needs a name: say whom it is for')
  const path = fileOf(settings)
  const tokens = await readTokens(path)
  if (tokens.some((token) => token.name === name))
    throw new UsageError(`there is a token for ${JSON.stringify(name)}: remove it first, or give another name`)
  const token = makeToken()
  await writeTokens(path, [...tokens, { name, role, sha256: digestOf(token) }])
  await standardOutput().write(`${token}\n`)
}

/** Runs `onrecord serve token list`. */
export async function listTokens(settings: TokenSettings): Promise<void> {
  const rows = (await readTokens(fileOf(settings))).map(({ name, role }) => [name, role])
  await standardOutput().write(
    renderColumns(['name', 'role'], rows, process.stdout.isTTY ? process.stdout.columns : null),
  )
}

/** Runs `onrecord serve token remove`. @throws UsageError where there is none of this name */
export async function removeToken(name: string, settings: TokenSettings): Promise<void> {
  const path = fileOf(settings)
  const tokens = await readTokens(path)
  const left = tokens.filter((token) => token.name !== name)
  if (left.length === tokens.length) throw new UsageError(`there is no token for ${JSON.stringify(name)}`)
  await writeTokens(path, left)
}
