import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** True for root on Debian or Ubuntu. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

/** Installs a package of the system. The output of apt-get is shown only where it fails; returns whether it went well. */
export function installPackage(name) {
  return aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', name)
}

function aptGet(...args) {
  const { status, stdout, stderr, error } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return true
  console.error(`apt-get ${args[0]} failed: ${error?.message ?? `exit code ${status}`}\n${stdout ?? ''}${stderr ?? ''}`)
  return false
}
