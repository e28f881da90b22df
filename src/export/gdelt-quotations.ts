import type { Statement } from '../model/record.ts'
import { type ActorsById, actorOf, actorsOf } from './actors-of.ts'
import type { FileFormat } from './export-format.ts'
import type { ExportedArticle, ExportedArticles } from './exported-article.ts'
import { toJsonLine } from './json-line.ts'
import { textAround } from './text-around.ts'
import { wordsAt } from './words-at.ts'

/**
 * The shape of GDELT's Global Quotation Graph: one article a line, with `date`, `url`, `title`, `lang` and its `quotes`, each with
 * the text before and after. Added to each: the speaker, how far known, and the statement. Articles without a quotation are left
 * out. `date` is the day of publication and `lang` the BCP 47 tag, both null where not known.
 */
export const gdeltQuotations: FileFormat = {
  name: 'gdelt-gqg',
  layout: 'file',
  mediaType: 'application/jsonl',
  needsText: true,
  write,
}

/** Code units of context on each side of a quotation. */
const CONTEXT = 100

const OPENING = /^(?:''|``|["“”„«»‘’‚‹›'])/
const CLOSING = /(?:''|["“”«»‘’‹›'])$/

async function* write(articles: ExportedArticles): AsyncGenerator<string> {
  for await (const article of articles) {
    const { url, title, published, lang } = article.record.article
    const actors = actorsOf(article.record)
    const quotes = article.record.statements.flatMap((statement) => quotesOf(article, statement, actors))
    if (quotes.length > 0) yield `${toJsonLine({ date: published, url, title, lang, quotes })}\n`
  }
}

function quotesOf({ text }: ExportedArticle, statement: Statement, actors: ActorsById) {
  const speaker = actorOf(actors, statement.speaker)
  return statement.quotes.map((quote) => {
    const { before, after } = textAround(text, quote, CONTEXT)
    return {
      pre: before,
      quote: wordsAt(text, quote).replace(OPENING, '').replace(CLOSING, ''),
      post: after,
      speaker: speaker?.name ?? null,
      speaker_wikidata: speaker?.wikidata ?? null,
      speaker_status: statement.speakerStatus,
      statement: statement.id,
    }
  })
}
