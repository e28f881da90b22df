import { describe, expect, it } from 'vitest'
import { matchPath } from './match-path.ts'

describe('matchPath', () => {
  it('gives the parameters of a path', () => {
    expect(matchPath('/articles/:key', '/articles/5')).toEqual({ key: '5' })
    expect(matchPath('/relations/:source/:target', '/relations/Q1/Q2')).toEqual({ source: 'Q1', target: 'Q2' })
  })

  it('decodes them', () =>
    expect(matchPath('/actors/:id', '/actors/Ana%20Roe%2FOstrel')).toEqual({ id: 'Ana Roe/Ostrel' }))

  it('takes a slash at the end for none', () => expect(matchPath('/paste', '/paste/')).toEqual({}))

  it('matches the root', () => expect(matchPath('/', '/')).toEqual({}))

  it.each([
    ['/articles/:key', '/articles'],
    ['/articles/:key', '/articles/5/6'],
    ['/articles/:key', '/actors/5'],
    ['/', '/paste'],
    ['/paste', '/'],
    ['/actors/:id', '/actors/%E0%A4%A'],
  ])('does not match %s with %s', (pattern, path) => expect(matchPath(pattern, path)).toBeNull())
})
