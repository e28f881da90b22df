import { scanTags } from '../scan-tags.ts'

/** Elements that stand in the head (HTML Standard, metadata content). */
const METADATA = new Set('base basefont bgsound link meta noframes noscript script style template title'.split(' '))

/**
 * A page may leave out the tags of `html`, `head` and `body`; the parser needs them. They are put where a browser would see them:
 * the head before the first metadata, the body before the first tag that is none.
 */
export function completePage(html: string): string {
  const seen = new Set<string>()
  let headAt: number | null = null
  let bodyAt = 0
  for (const { name, start } of scanTags(html)) {
    if (METADATA.has(name)) headAt ??= start
    else {
      seen.add(name)
      bodyAt = start
      if (name !== 'html' && name !== 'head') break
    }
  }
  let complete = html
  if (!seen.has('body') && !seen.has('frameset'))
    complete = insert(complete, headAt === null && !seen.has('html') ? 0 : bodyAt, '<body>')
  if (!seen.has('head') && headAt !== null && headAt < bodyAt) complete = insert(complete, headAt, '<head>')
  return seen.has('html') ? complete : `<html>${complete}`
}

const insert = (html: string, at: number, tag: string): string => html.slice(0, at) + tag + html.slice(at)
