import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

/** A real PostgreSQL of its own in a temporary folder, reached through a socket there. */
export interface PostgresServer {
  /** Makes an empty database; returns its address. */
  createDatabase(): Promise<string>
  /** Ends all its processes at once, as a power cut would. */
  kill(): Promise<void>
  /** Starts it again after `kill`. */
  start(): Promise<void>
  /** Stops it and removes its folder. */
  remove(): Promise<void>
}

/** Folder of `initdb` and `postgres`; null where there is none. `npm test` installs one and names it. */
export const POSTGRES_BIN = findBin()

function findBin(): string | null {
  const folders = [process.env.POSTGRES_BIN ?? '', ...(process.env.PATH ?? '').split(delimiter)]
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
}

/** Starts a server. @throws Error where there is none, or it does not start */
export async function startPostgres(): Promise<PostgresServer> {
  if (POSTGRES_BIN === null) throw new Error('no PostgreSQL: run npm test, or set POSTGRES_BIN to the folder of initdb')
  const bin = POSTGRES_BIN
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  const account = unprivileged()
  if (account) chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'onrecord', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'],
    {
      cwd: folder,
      ...account,
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
  const addressOf = (database: string): string =>
    `postgres://onrecord@localhost/${database}?host=${encodeURIComponent(folder)}`
  let server: ChildProcess | null = null
  let databases = 0
  const end = async (signal: NodeJS.Signals, everyProcess: boolean): Promise<void> => {
    const running = server
    if (running?.pid === undefined || running.exitCode !== null || running.signalCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    process.kill(everyProcess ? -running.pid : running.pid, signal)
    await ended
    server = null
  }
  const start = async (): Promise<void> => {
    // Without fsync: these tests end processes, not the power of the machine.
    server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'], {
      cwd: folder,
      ...account,
      stdio: 'ignore',
      detached: true,
    })
    await waitUntilReady(addressOf('postgres'), server)
  }
  await start()
  return {
    createDatabase: async () => {
      databases++
      const name = `ledger${databases}`
      await query(addressOf('postgres'), `CREATE DATABASE ${name}`)
      return addressOf(name)
    },
    kill: () => end('SIGKILL', true),
    start,
    remove: async () => {
      await end('SIGQUIT', false)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root: then somebody else. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const idOf = (user: string, option: string): number => {
    const { status, stdout } = spawnSync('id', [option, user], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : 0
  }
  const user = idOf('postgres', '-u') > 0 ? 'postgres' : 'nobody'
  return { uid: idOf(user, '-u'), gid: idOf(user, '-g') }
}

async function waitUntilReady(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode} instead of starting`)
    try {
      return await query(address, 'SELECT 1')
    } catch {
      await wait(100)
    }
  }
  throw new Error('postgres did not start within 30 s')
}

/** Runs one statement on a connection of its own. */
export async function query(address: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: address })
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end()
  }
}
