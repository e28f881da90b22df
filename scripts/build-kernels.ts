import { writeFileSync } from 'node:fs'
import { compileKernels } from './compile-kernels.ts'

const MODULE = new URL('../src/annotate/statements/model/kernels/simd-module.ts', import.meta.url)

writeFileSync(MODULE, await compileKernels())
