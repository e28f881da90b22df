import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, NARROW, type OpenedApp, openApp, WIDE } from './open-app.ts'
import { relatedEntries } from './related-entries.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/articles/talks-collapse-and-resume.txt', import.meta.url))

/** Each page, with what it shows once all has come. */
const PAGES: readonly (readonly [address: string, shown: string])[] = [
  ['/', '[data-hit]'],
  ['/actors', 'tbody tr'],
  ['/actors/Q900001', 'blockquote'],
  ['/relations', 'tbody tr'],
  ['/relations?view=network', 'canvas'],
  ['/relations/Q900001/Q900003', 'svg'],
  ['/compare?articles=1,2', 'blockquote'],
  ['/articles/1?statement=s1', '.article-text p'],
  ['/import', 'input[type=file]'],
  ['/paste', 'textarea'],
]

/** Elements that move, or would when they change: what the style of each, and of what stands before and after it, says. */
const MOVING = `(() => {
  const lasts = (value) => value.split(',').some((part) => parseFloat(part) > 0)
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [null, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part)
      const moves = (style.animationName !== 'none' && lasts(style.animationDuration)) || lasts(style.transitionDuration)
      return moves || style.scrollBehavior === 'smooth' ? [element.tagName + (part ?? '') + '.' + element.className] : []
    }),
  )
})()`

/** The names of actors that the network shows, as pixels. */
const LABELS = `document.querySelector('canvas.sigma-labels').toDataURL()`

/** The names once the next two frames are drawn. */
const SOON = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(${LABELS})))))`

const moving = (page: Page) => page.evaluate<string[]>(MOVING)

describe.skipIf(CHROMIUM === undefined)('for whoever wants nothing to move', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({ entries: relatedEntries, inputs: [EXAMPLE] })
  })
  afterAll(() => app?.close())

  it.each([
    ['wide', { viewport: WIDE }],
    ['narrow', { viewport: NARROW, hasTouch: true, isMobile: true }],
  ])('no element of any page is animated, changes slowly or scrolls smoothly: %s', async (_, options) => {
    const { page, complaints } = await app.newPage({ ...options, reducedMotion: 'reduce' })
    for (const [address, shown] of PAGES) {
      await page.goto(address)
      await page.locator(shown).first().waitFor()
      expect([address, await moving(page)]).toEqual([address, []])
      expect(await page.evaluate('document.getAnimations().length')).toBe(0)
    }
    expect(complaints.filter((complaint) => !complaint.includes('GL Driver Message'))).toEqual([])
    await page.context().close()
  })

  it('what would move an element is turned off, and not only absent', async () => {
    for (const [reducedMotion, found] of [
      ['reduce', 0],
      ['no-preference', 1],
    ] as const) {
      const { page } = await app.newPage({ reducedMotion })
      await page.goto('/paste')
      await page.locator('textarea').waitFor()
      await page.evaluate(`document.querySelector('textarea').style.transition = 'height 2s'`)
      expect(await moving(page)).toHaveLength(found)
      await page.context().close()
    }
  })

  it.each([
    ['reduce', true],
    ['no-preference', false],
  ] as const)(
    'the network is where it is to be at once only where that is wanted: %s',
    async (reducedMotion, atOnce) => {
      const { page } = await app.newPage({ reducedMotion })
      await page.goto('/relations?view=network')
      await page.locator('canvas.sigma-labels').waitFor()
      await page.waitForTimeout(500)
      const before = await page.evaluate<string>(LABELS)
      const soon = page.evaluate<string>(`(document.querySelector('.tools button').click(), ${SOON})`)
      const drawn = await soon
      await page.waitForTimeout(700)
      const after = await page.evaluate<string>(LABELS)
      expect(after).not.toBe(before)
      expect(drawn === after).toBe(atOnce)
      await page.context().close()
    },
  )
})
