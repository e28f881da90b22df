import { describe, expect, it } from 'vitest'
import { forget, readSaved, type Store, save } from './saved-searches.ts'

function newStore(held: string | null = null): Store {
  let value = held
  return {
    getItem: () => value,
    setItem: (_, given) => {
      value = given
    },
  }
}

describe('saved searches', () => {
  it('come back, the newest first', () => {
    const store = newStore()
    save(store, { name: 'Locks', parameters: 'words=locks' })
    save(store, { name: 'Veld', parameters: 'speaker=Veld' })
    expect(readSaved(store)).toEqual([
      { name: 'Veld', parameters: 'speaker=Veld' },
      { name: 'Locks', parameters: 'words=locks' },
    ])
  })

  it('take the place of one with the same name, or for the same thing', () => {
    const store = newStore()
    save(store, { name: 'Locks', parameters: 'words=locks' })
    expect(save(store, { name: 'Locks', parameters: 'words=gates' })).toEqual([
      { name: 'Locks', parameters: 'words=gates' },
    ])
    expect(save(store, { name: 'Gates', parameters: 'words=gates' })).toEqual([
      { name: 'Gates', parameters: 'words=gates' },
    ])
  })

  it('can be forgotten', () => {
    const store = newStore()
    save(store, { name: 'Locks', parameters: 'words=locks' })
    expect(forget(store, { name: 'Locks', parameters: 'words=locks' })).toEqual([])
    expect(readSaved(store)).toEqual([])
  })

  it('are none where the store holds something else', () => {
    for (const held of [null, '', '{', '"x"', '{"name":"x"}']) expect(readSaved(newStore(held))).toEqual([])
    expect(readSaved(newStore('[null,{"name":1},{"name":"A","parameters":"words=a"}]'))).toEqual([
      { name: 'A', parameters: 'words=a' },
    ])
  })
})
