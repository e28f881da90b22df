/**
 * The absolute web address of a link. Each base that is itself relative counts from the next one. null for what is no address of
 * the web, and where the link is relative and no base is absolute.
 */
export function resolveLink(link: string | null, bases: readonly (string | null)[]): string | null {
  if (link === null || link.trim() === '') return null
  let base: string | undefined
  for (const next of [...bases].reverse()) {
    if (next !== null && URL.canParse(next, base)) base = new URL(next, base).href
  }
  if (!URL.canParse(link.trim(), base)) return null
  const { protocol, href } = new URL(link.trim(), base)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
