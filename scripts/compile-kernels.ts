import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const FOLDER = fileURLToPath(new URL('../src/annotate/statements/model/assembly', import.meta.url))
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--noExportMemory', '--enable', 'simd']

/** Text of src/annotate/statements/model/kernels/simd-module.ts. @throws Error with the compiler's messages. */
export async function compileKernels(): Promise<string> {
  let module: Uint8Array | undefined
  // Warning 112 is about vectors as arguments of exports, but the exports of inner files are not those of the module.
  const { error, stderr } = await asc.main(
    ['kernels.ts', '--outFile', 'kernels.wasm', '--disableWarning', '112', ...OPTIONS],
    {
      readFile(name) {
        try {
          return readFileSync(join(FOLDER, name), 'utf8')
        } catch {
          return null
        }
      },
      writeFile(name, contents) {
        if (name === 'kernels.wasm' && typeof contents !== 'string') module = contents
      },
      listFiles: () => null,
    },
  )
  if (error !== null || module === undefined) throw new Error(`AssemblyScript: ${error?.message}\n${stderr.toString()}`)
  return [
    '// Made by `npm run kernels` from ../assembly; do not edit.',
    '',
    '/** The kernels as a WebAssembly module, in base64. Small enough for a page to compile it at once. */',
    'export const SIMD_MODULE =',
    `  '${Buffer.from(module).toString('base64')}'`,
    '',
  ].join('\n')
}
