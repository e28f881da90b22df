import { tick } from 'svelte'

/** How long a page is given to become as long as it was, in milliseconds. */
const LONGEST = 5000

/** How long scrolling must rest before it is noted, in milliseconds: browsers limit how often the history may be written. */
const REST = 200

let resting: number | undefined
let stopReturning = () => {}

/** Notes in the present entry of the history how far the page is scrolled. */
export function noteScroll(): void {
  window.clearTimeout(resting)
  window.history.replaceState({ scrolled: window.scrollY }, '')
}

/** Notes it whenever scrolling rests, and takes a page that is loaded anew to where it was. */
export function keepScroll(): () => void {
  const note = () => {
    window.clearTimeout(resting)
    resting = window.setTimeout(noteScroll, REST)
  }
  window.history.scrollRestoration = 'manual'
  window.addEventListener('scroll', note, { passive: true })
  void returnToScroll()
  return () => {
    window.clearTimeout(resting)
    window.removeEventListener('scroll', note)
  }
}

/**
 * Scrolls to where the present entry of the history was left, as soon as the page is long enough: a list may have to be fetched
 * again. It ends where somebody scrolls by hand.
 */
export async function returnToScroll(): Promise<void> {
  window.clearTimeout(resting)
  stopReturning()
  const wanted = readScroll(window.history.state)
  await tick()
  if (!tryToScroll(wanted)) stopReturning = retryUntilLongEnough(wanted)
}

const readScroll = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'scrolled' in state ? Number(state.scrolled) || 0 : 0

/** True where the page is long enough. */
function tryToScroll(wanted: number): boolean {
  window.scrollTo(0, wanted)
  return Math.abs(window.scrollY - wanted) <= 1
}

const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

function retryUntilLongEnough(wanted: number): () => void {
  const observer = new ResizeObserver(() => tryToScroll(wanted) && stop())
  const timeout = window.setTimeout(() => stop(), LONGEST)
  const stop = () => {
    observer.disconnect()
    window.clearTimeout(timeout)
    for (const name of BY_HAND) window.removeEventListener(name, stop)
  }
  observer.observe(document.body)
  for (const name of BY_HAND) window.addEventListener(name, stop, { passive: true })
  return stop
}
