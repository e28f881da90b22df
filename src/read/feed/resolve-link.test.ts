import { describe, expect, it } from 'vitest'
import { resolveLink } from './resolve-link.ts'

describe('resolveLink', () => {
  it.each<[string, (string | null)[], string | null]>([
    ['https://a.example/x', [], 'https://a.example/x'],
    ['x', ['https://a.example/b/'], 'https://a.example/b/x'],
    ['x', ['c/', 'https://a.example/b/'], 'https://a.example/b/c/x'],
    ['/x', [null, 'https://a.example/b/', 'https://feed.example/'], 'https://a.example/x'],
    ['//c.example/x', ['https://a.example/'], 'https://c.example/x'],
    ['x', [], null],
    ['x', ['b/'], null],
    ['', ['https://a.example/'], null],
    ['javascript:alert(1)', ['https://a.example/'], null],
    ['mailto:desk@a.example', [], null],
  ])('resolves %j against %j', (link, bases, resolved) => expect(resolveLink(link, bases)).toBe(resolved))
})
