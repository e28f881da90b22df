import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstall, installPackage } from './install-package.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Path of a Chromium to test with: `CHROMIUM`, else the first on the path, else an app of macOS, else, for root on
 * Debian or Ubuntu, the package `chromium`, which is installed. Null where there is none.
 * @throws Error where `CHROMIUM` names no program.
 */
export function ensureChromium() {
  return findChromium() ?? (canInstall() && installChromium() ? findChromium() : null)
}

function findChromium() {
  const named = process.env.CHROMIUM
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM is "${named}", which is no program: name the file of a Chromium, or unset it`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...MAC_APPS].find(isProgram) ?? null
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function installChromium() {
  console.log('No Chromium found: installing the package chromium with apt-get for the browser tests.')
  return installPackage('chromium')
}
