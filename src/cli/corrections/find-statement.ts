import type { CorrectedArticle } from '../../ledger/corrections/corrections.ts'
import { keyOfContent } from '../../ledger/corrections/group-by-statement.ts'
import type { Ledger } from '../../ledger/index.ts'
import { UsageError } from '../../model/errors.ts'
import { findArticle } from './find-article.ts'

/** `ARTICLE#s3`, or the permalink `ARTICLE#43-69`: offsets of the content, pieces joined by commas. */
const LINK = /^(?<article>.+)#(?<statement>s\d+|\d+-\d+(?:,\d+-\d+)*)$/s

export interface FoundStatement extends CorrectedArticle {
  readonly key: number
  /** Id of the statement in the record that is shown. */
  readonly statement: string
}

/** The permalink of a statement: the same in every extraction that finds the same words. */
export function linkOf({ applied }: CorrectedArticle, id: string): string {
  const content =
    applied.groupOf.get(id)?.content ?? applied.record.statements.find((statement) => statement.id === id)?.content
  return `${applied.record.id}#${keyOfContent(content ?? [])}`
}

/** Parts a link into article and statement; null where it names no statement. */
export function splitLink(link: string): { readonly article: string; readonly statement: string } | null {
  const { article, statement } = LINK.exec(link)?.groups ?? {}
  return article === undefined || statement === undefined ? null : { article, statement }
}

/** @throws UsageError where there is no such article or statement */
export async function findStatement(
  ledger: Ledger,
  { article, statement }: { readonly article: string; readonly statement: string },
): Promise<FoundStatement> {
  const key = await findArticle(ledger, article)
  const seen = await ledger.corrections.see(key)
  const id = seen && idOf(seen, statement)
  if (!seen || !id) throw new UsageError(`article ${article} has no statement ${statement}`)
  return { ...seen, key, statement: id }
}

/** By id, or by content as it is shown, or as it was before it was corrected. */
function idOf({ applied }: CorrectedArticle, statement: string): string | null {
  const found = applied.record.statements.find(
    ({ id, content }) => id === statement || keyOfContent(content) === statement,
  )
  if (found !== undefined) return found.id
  return [...applied.groupOf].find(([, { content }]) => keyOfContent(content) === statement)?.[0] ?? null
}
