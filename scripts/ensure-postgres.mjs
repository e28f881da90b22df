import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstall, installPackage } from './install-package.mjs'

/** Where Debian and Ubuntu keep the programs of each version. */
const DEBIAN = '/usr/lib/postgresql'

/** Oldest version that a ledger works on. */
const OLDEST = 14

/**
 * Folder with `initdb` and `postgres` of PostgreSQL 14 or later to test with: `POSTGRES_BIN`, else the first on the path, else
 * the newest that Debian has installed, else, for root on Debian or Ubuntu, the package `postgresql`, which is installed. Null
 * where there is none.
 * @throws Error where `POSTGRES_BIN` names no such folder.
 */
export function ensurePostgres() {
  return findPostgres() ?? (canInstall() && installPostgres() ? findPostgres() : null)
}

function findPostgres() {
  const named = process.env.POSTGRES_BIN
  if (named) {
    if (holdsServer(named)) return named
    throw new Error(`POSTGRES_BIN is "${named}", which holds no initdb and postgres: name their folder, or unset it`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...folders, ...debianFolders()].find(holdsServer) ?? null
}

function debianFolders() {
  if (!existsSync(DEBIAN)) return []
  const versions = readdirSync(DEBIAN).filter((version) => Number(version) >= OLDEST)
  return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN, version, 'bin'))
}

const holdsServer = (folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))

/** The package starts a server of its own, which is left alone: tests start theirs. */
function installPostgres() {
  console.log('No PostgreSQL found: installing the package postgresql with apt-get for the tests of the ledger.')
  return installPackage('postgresql')
}
