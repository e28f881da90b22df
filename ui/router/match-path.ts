/**
 * The parameters of a path that matches a pattern such as `/articles/:key`, decoded; null where it does not match.
 * A slash at the end makes no difference.
 */
export function matchPath(pattern: string, path: string): { readonly [name: string]: string } | null {
  const wanted = segmentsOf(pattern)
  const given = segmentsOf(path)
  if (wanted.length !== given.length) return null
  const params: { [name: string]: string } = {}
  for (const [index, segment] of wanted.entries()) {
    const value = decode(given[index] ?? '')
    if (value === null) return null
    if (segment.startsWith(':')) params[segment.slice(1)] = value
    else if (segment !== value) return null
  }
  return params
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '')

/** null for what is no percent-encoding of UTF-8. */
function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}
