// The kernels in AssemblyScript, compiled by `npm run kernels` to ../kernels/simd-module.ts. The host gives the memory.
export { addShares } from './add-shares'
export { multiply } from './multiply'
export { quantise } from './quantise'
export { raise } from './raise'
export { rectify } from './rectify'
export { recur } from './recur'
