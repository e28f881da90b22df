import { type Opml, parseOpml } from 'feedsmith'

type Outlines = Opml.Document<string>['body']

/** Web addresses of the feeds that an OPML list names, in its order, each once; null for what is no OPML. */
export function readOpml(text: string): string[] | null {
  try {
    return [...new Set(addressesIn(parseOpml(text).body?.outlines ?? []))]
  } catch {
    return null
  }
}

function addressesIn(outlines: NonNullable<NonNullable<Outlines>['outlines']>): string[] {
  return outlines.flatMap(({ xmlUrl, outlines: inner = [] }) => [
    ...(xmlUrl !== undefined && /^https?:\/\//i.test(xmlUrl.trim()) ? [xmlUrl.trim()] : []),
    ...addressesIn(inner),
  ])
}
