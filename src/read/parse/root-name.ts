import { scanTags } from '../scan-tags.ts'

/** Local name of the first element of a document, in lower case, without looking further; null where there is none. */
export function rootNameOf(text: string): string | null {
  for (const { name } of scanTags(text)) return name.replace(/^.*:/, '')
  return null
}
