import { z } from 'zod'
import { isLanguageTag } from '../check-metadata.ts'
import { renderFragment } from '../html/render-fragment.ts'
import { splitBlocks } from '../html/split-blocks.ts'
import { type ParsedItem, skippedItem, wholeItem } from '../parse/parsed-document.ts'
import { toIsoDate } from '../to-iso-date.ts'

/** Not registered: IPTC names none for ninjs. */
export const NINJS_TYPE = 'application/x-ninjs+json'

const words = z.string().nullish()
const part = z.looseObject({ role: words, contenttype: words, contentType: words, value: words })
const party = z.looseObject({ name: words, literal: words, role: words })

/** Fields of ninjs 1.x (`headline`, `body_text`), 2.x (`headlines`, `bodies`) and 3.x (`contentType`); others are ignored. */
const ninjsSchema = z.looseObject({
  uri: z.string(),
  type: words,
  language: words,
  pubstatus: words,
  pubStatus: words,
  versioncreated: words,
  versionCreated: words,
  contentcreated: words,
  contentCreated: words,
  firstcreated: words,
  firstCreated: words,
  headline: words,
  headlines: z.array(part).nullish(),
  body_text: words,
  body_xhtml: words,
  body_html: words,
  bodies: z.array(part).nullish(),
  byline: words,
  by: words,
  people: z.array(z.looseObject({ name: words, rel: words, role: words })).nullish(),
  infosource: z.array(party).nullish(),
  infosources: z.array(party).nullish(),
  infoSources: z.array(party).nullish(),
  source: words,
  copyrightholder: words,
  copyrightHolder: words,
})

type Ninjs = z.infer<typeof ninjsSchema>
type Part = z.infer<typeof part>

/** Properties that a news item in ninjs has besides its `uri`. */
const SIGNS = ['type', 'versioncreated', 'versionCreated', 'headline', 'headlines', 'bodies', 'body_text', 'body_xhtml']

/** True for what looks like a news item in ninjs. */
export const isNinjs = (value: object): boolean => 'uri' in value && SIGNS.some((name) => name in value)

/** One item in ninjs: the headline, then the text of its body. Only `type: text` or none is an article. */
export function readNinjs(value: object): ParsedItem {
  const { success, data: item, error } = ninjsSchema.safeParse(value)
  if (!success) return skippedItem(`they are not as ninjs has them (${error.issues[0]?.path.join('.') ?? ''})`)
  const status = item.pubstatus ?? item.pubStatus ?? 'usable'
  if (status !== 'usable') return skippedItem(`their provider marks them as ${status}`)
  if (!['text', 'composite'].includes(item.type ?? 'text'))
    return skippedItem(`they are of the type ${item.type}, not text`)
  const title = lineOf(item.headline) ?? lineOf(mainOf(item.headlines)?.value)
  const lines = bodyOf(item)
  if (lines.length === 0) return skippedItem('they hold no text')
  const lang = item.language ?? null
  return wholeItem({
    text: [...(title === null || lines[0] === title ? [] : [title]), ...lines].join('\n\n'),
    id: item.uri,
    url: /^https?:/i.test(item.uri) ? item.uri : null,
    title,
    published: publishedOf(item),
    outlet: outletOf(item),
    lang: lang !== null && isLanguageTag(lang) ? lang : null,
    authors: authorsOf(item),
  })
}

/** Plain text first: it is what the provider wrote for reading; then markup, whatever its property is called. */
function bodyOf(item: Ninjs): string[] {
  const bodies = item.bodies ?? []
  const plain = item.body_text ?? bodies.find((body) => /^text\/plain/i.test(typeOf(body)))?.value
  if (plain != null && /\S/.test(plain)) return splitBlocks(plain).map(({ text }) => text)
  const markup = item.body_xhtml ?? item.body_html ?? mainOf(bodies)?.value
  return (renderFragment(markup ?? '') ?? []).map(({ text }) => text)
}

const typeOf = (body: Part): string => body.contenttype ?? body.contentType ?? ''

const mainOf = (parts: readonly Part[] | null | undefined): Part | undefined =>
  parts?.find(({ role }) => role === 'main') ?? parts?.[0]

function publishedOf(item: Ninjs): string | null {
  const versions = [item.versioncreated, item.versionCreated]
  const others = [item.contentcreated, item.contentCreated, item.firstcreated, item.firstCreated]
  return [...versions, ...others].flatMap((date) => toIsoDate(date ?? '') ?? [])[0] ?? null
}

function outletOf(item: Ninjs): string | null {
  const named = item.infosource ?? item.infosources ?? item.infoSources ?? []
  const provider = named.find(({ role }) => /provider|source/i.test(role ?? '')) ?? named[0]
  const names = [provider?.name, provider?.literal, item.source, item.copyrightholder, item.copyrightHolder]
  return names.map(lineOf).find((name) => name !== null) ?? null
}

/** The byline without "By"; where there is none, the people that the item calls its authors. */
function authorsOf({ byline, by, people }: Ninjs): string[] {
  const line = lineOf(byline ?? by)?.replace(/^by\s+/i, '') ?? null
  if (line !== null) return [line]
  const authors = (people ?? []).filter(({ rel, role }) => /author|creator|writer/i.test(`${rel ?? ''} ${role ?? ''}`))
  return authors.flatMap(({ name }) => lineOf(name) ?? [])
}

function lineOf(value: string | null | undefined): string | null {
  const line = (value ?? '').replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}
