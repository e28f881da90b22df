import { spawn } from 'node:child_process'

/** Opens an address in the browser of the desktop. False where there is no desktop. */
export function openBrowser(address: string): boolean {
  const command = commandOf(process.platform)
  if (command === null) return false
  const [program, ...args] = command
  const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' })
  // Where the program is missing the address has been printed all the same.
  child.on('error', () => {})
  child.unref()
  return true
}

function commandOf(platform: NodeJS.Platform): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null
}
