import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const licenceOf = (name: string): string =>
  z.object({ license: z.string() }).parse(JSON.parse(read(`node_modules/${name}/package.json`))).license

const notice = read('NOTICE')
const packages = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json'))).dependencies
/** Packages of development that the built web app holds. */
const IN_WEB_APP = ['@observablehq/plot', 'graphology', 'graphology-layout-forceatlas2', 'sigma', 'svelte']

describe('NOTICE', () => {
  it.each([...Object.keys(packages), ...IN_WEB_APP])('names %s with its licence', (name) =>
    expect(notice.split('\n')).toContain(`- ${name}: ${licenceOf(name)}`),
  )

  it('names no package that is not used', () => {
    const named = [...notice.matchAll(/^- ((?:@[\w-]+\/)?[\w.-]+): (?:MIT|ISC|Apache-2\.0)$/gm)].map(([, name]) => name)
    expect(named.sort()).toEqual([...Object.keys(packages), ...IN_WEB_APP].sort())
  })
})
