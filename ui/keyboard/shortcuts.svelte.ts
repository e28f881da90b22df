import { untrack } from 'svelte'

/** Something that a key does while a page or part of one is shown. */
export interface Shortcut {
  /** As in `KeyboardEvent.key`: `j`, `/`, `?`, `Escape`. */
  readonly key: string
  /** What the list of keys calls it. */
  readonly label: string
  readonly run: () => void
}

let active = $state.raw<readonly Shortcut[]>([])

/** What keys do now; of two with the same key, the one added last counts. */
export const activeShortcuts = (): readonly Shortcut[] =>
  active.filter(({ key }, index) => active.findLastIndex((other) => other.key === key) === index)

/** Adds shortcuts; the result takes them away again: made for `$effect(() => addShortcuts(...))`. */
export function addShortcuts(shortcuts: readonly Shortcut[]): () => void {
  // The effect that adds them must not follow what it changes itself.
  untrack(() => {
    active = [...active, ...shortcuts]
  })
  return () => {
    active = active.filter((shortcut) => !shortcuts.includes(shortcut))
  }
}

/** Runs the shortcut of a key that was pressed outside of any field. For the keydown event of the window. */
export function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isForTyping(event.target)) return
  const shortcut = activeShortcuts().find(({ key }) => key === event.key)
  if (shortcut === undefined) return
  event.preventDefault()
  shortcut.run()
}

const TYPED = new Set(['text', 'search', 'url', 'email', 'number', 'password', 'date', 'datetime-local', 'tel'])

/** True for a field that takes letters, and within a dialog, which has its own keys. */
function isForTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('dialog[open]') !== null) return true
  if (target instanceof HTMLInputElement) return TYPED.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
