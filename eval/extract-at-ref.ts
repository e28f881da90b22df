import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Record } from '../src/index.ts'
import { readRows } from './shared-data.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXTRACT_TO_FILE = fileURLToPath(new URL('extract-to-file.ts', import.meta.url))

/**
 * The records that an earlier state of this repository makes of the articles in a JSONL file: its sources run from a
 * worktree in the system's temporary folder, with the packages that are installed now. @throws Error where git does not
 * know `ref` or that state does not run.
 */
export function extractAtRef(ref: string, articlePath: string): Record[] {
  const commit = resolveCommit(ref)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-ref-'))
  const tree = join(folder, 'tree')
  const output = join(folder, 'records.jsonl')
  try {
    git('worktree', 'add', '--detach', '--quiet', tree, commit)
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction')
    const embed = join(tree, 'scripts', 'embed-weights.mjs')
    if (existsSync(embed)) execFileSync(process.execPath, [embed], { stdio: 'inherit' })
    execFileSync(
      process.execPath,
      ['--import', 'tsx', EXTRACT_TO_FILE, join(tree, 'src', 'index.ts'), articlePath, output],
      { cwd: ROOT, stdio: 'inherit' },
    )
    return readRows<Record>(output)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    git('worktree', 'prune')
  }
}

function resolveCommit(ref: string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  } catch {
    throw new Error(`--against ${ref}: neither a file with a saved run nor a commit, branch or tag`)
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
}
