import type { Ledger } from '../../ledger/index.ts'
import { UsageError } from '../../model/errors.ts'

/** Key of the newest version of the article with this id or URL. @throws UsageError where there is none, or several */
export async function findArticle(ledger: Ledger, idOrUrl: string): Promise<number> {
  const found = await Promise.all((await ledger.find(idOrUrl)).map((key) => ledger.get(key)))
  const current = found.filter((entry) => entry !== null).filter((entry) => entry.current)
  const [only] = current
  if (only === undefined)
    throw new UsageError(`the ledger has no article ${JSON.stringify(idOrUrl)}: give its id or URL`)
  if (current.length > 1) {
    const urls = current.map(({ article }) => article.url ?? '(without URL)').join(', ')
    throw new UsageError(`several articles have the id ${idOrUrl}: name one by its URL: ${urls}`)
  }
  return only.key
}
