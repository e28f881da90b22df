import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SIMD_MODULE } from '../src/annotate/statements/model/kernels/simd-module.ts'
import { compileKernels } from './compile-kernels.ts'

const MODULE = new URL('../src/annotate/statements/model/kernels/simd-module.ts', import.meta.url)

it('makes the module of kernels that the package has', async () => {
  expect(await compileKernels()).toBe(readFileSync(MODULE, 'utf8'))
})

it('keeps the module below the 4 KiB that older browsers compile at once', () => {
  expect(Buffer.from(SIMD_MODULE, 'base64').length).toBeLessThan(4096)
})
