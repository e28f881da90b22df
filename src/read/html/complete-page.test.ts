import { describe, expect, it } from 'vitest'
import { completePage } from './complete-page.ts'

describe('completePage', () => {
  it.each([
    ['<p>a', '<html><body><p>a'],
    ['a <b>b</b>', '<html><body>a <b>b</b>'],
    ['a', '<html><body>a'],
    ['<html><p>a</html>', '<html><body><p>a</html>'],
    ['<title>a</title><p>b', '<html><head><title>a</title><body><p>b'],
    ['<html><head><meta charset=utf-8></head><p>b', '<html><head><meta charset=utf-8></head><body><p>b'],
    ['<title>a</title>b', '<html><body><title>a</title>b'],
    ['<!doctype html><meta charset=utf-8><body>b', '<html><!doctype html><head><meta charset=utf-8><body>b'],
    ['<body><p>a', '<html><body><p>a'],
  ])('makes %s whole', (html, whole) => expect(completePage(html)).toBe(whole))

  it.each(['<html><body><p>a</p></body></html>', '<html><frameset></frameset></html>', '<HTML><BODY CLASS=a>b'])(
    'leaves %s as it is',
    (html) => expect(completePage(html)).toBe(html),
  )
})
