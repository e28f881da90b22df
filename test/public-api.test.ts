import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as api from '../src/index.ts'
import { EXTRACTOR_VERSION } from '../src/model/version.ts'

it('exports these values and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'InputError',
    'UsageError',
    'createExtractor',
    'extract',
    'recordSchema',
    'validateRecord',
  ])
})

it('names the version of the package in records', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({ version: EXTRACTOR_VERSION })
})
