import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { InputError } from '../../model/errors.ts'
import { findFeeds } from './find-feeds.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-feeds-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
  <outline text="Group"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/>
    <outline text="Deeper"><outline type="rss" text="B" xmlUrl=" https://b.example/feed "/></outline></outline>
  <outline type="rss" text="A again" xmlUrl="https://a.example/feed"/><outline text="C" xmlUrl="feed://c.example/"/>
  <outline text="D" htmlUrl="https://d.example/"/></body></opml>`

describe('findFeeds', () => {
  it('takes web addresses as they are, and lists from OPML at any depth, each feed once', async () => {
    expect(await findFeeds(['https://z.example/feed', file('a.opml', OPML), 'https://b.example/feed'])).toEqual([
      'https://z.example/feed',
      'https://a.example/feed',
      'https://b.example/feed',
    ])
  })

  it.each([
    ['cut.opml', OPML.slice(0, 200), /is no list of feeds/],
    ['text.opml', 'https://a.example/feed', /is no list of feeds/],
    ['none.opml', '<opml version="2.0"><head/><body><outline text="x"/></body></opml>', /lists no feeds/],
  ])('says what is wrong with %s', async (name, text, message) => {
    const finding = findFeeds([file(name, text)])
    await expect(finding).rejects.toThrow(message)
    await expect(finding).rejects.toThrow(InputError)
  })

  it('says so where there is no such file', async () => {
    await expect(findFeeds([join(folder, 'gone.opml')])).rejects.toThrow(/gone\.opml does not exist: check the path/)
  })
})
