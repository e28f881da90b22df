import { goTo } from './location.svelte.ts'

/** Opens links to pages of this app without loading the document anew. For the click event of the whole app. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.target !== '' || link.hasAttribute('download')) return
  if (link.origin !== window.location.origin || link.pathname.startsWith('/api/') || link.pathname.includes('.')) return
  event.preventDefault()
  goTo(link.pathname + link.search + link.hash)
}
