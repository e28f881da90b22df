import type { Record, Statement } from '../../src/index.ts'

/** Longest stretch of the content that a link carries, in UTF-16 code units. */
const CARRIED = 60

const wordsOf = (text: string, { content }: Statement): string =>
  text.slice(content[0]?.start, content[0]?.end).slice(0, CARRIED)

/** The query of a link that finds the statement again after another extraction: its id, the offset of its content, first words. */
export const writeStatementLink = (text: string, statement: Statement): string =>
  writeLink({ id: statement.id, at: statement.content[0]?.start ?? 0, words: wordsOf(text, statement) })

/** The same where only the words of the first stretch of the content are known, not the text. */
export const writeLink = ({
  id,
  at,
  words,
}: {
  readonly id: string
  readonly at: number
  readonly words: string
}): string => new URLSearchParams({ statement: id, at: String(at), words: words.slice(0, CARRIED) }).toString()

/**
 * The statement that a link means: the one of that id, if its content still begins with the words of the link; else the one nearest
 * to the offset whose content does. A link without words is taken by its id. Null where there is none.
 */
export function findLinkedStatement(
  text: string,
  statements: Record['statements'],
  query: URLSearchParams,
): Statement | null {
  const id = query.get('statement')
  const words = query.get('words')
  const byId = statements.find((statement) => statement.id === id) ?? null
  if (id === null || words === null || words === '') return byId
  if (byId !== null && wordsOf(text, byId).startsWith(words)) return byId
  const at = Number(query.get('at'))
  const distance = ({ content }: Statement): number => Math.abs((content[0]?.start ?? 0) - at)
  return (
    statements
      .filter((statement) => wordsOf(text, statement).startsWith(words))
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  )
}
