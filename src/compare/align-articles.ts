import { markPieces, type Piece } from './mark-pieces.ts'
import { matchWords } from './match-words.ts'
import { pairStatements } from './pair-statements.ts'
import { type ComparedArticle, type QuotedStatement, quotedStatements } from './quoted-statement.ts'

/** How one article has a quotation. */
export interface QuotationVersion {
  readonly article: number
  /** Id of the statement in its record. */
  readonly statement: string
  readonly kind: QuotedStatement['kind']
  readonly speaker: string | null
  /** The words, cut where they differ from the others. A piece is shared where all other versions have its words. */
  readonly pieces: readonly Piece[]
}

/** What two articles or more report of the same words. */
export interface AlignedQuotation {
  readonly speaker: string | null
  readonly speakerName: string | null
  /** True where all versions have the same words, marks and case aside. */
  readonly sameWords: boolean
  /** At most one for each article, in the order of the articles. */
  readonly versions: readonly QuotationVersion[]
}

/** Statements that one article alone has. */
export interface LeftOut {
  readonly article: number
  readonly statements: readonly QuotedStatement[]
}

export interface Comparison {
  /** In the order in which the first article that has them has them. */
  readonly quotations: readonly AlignedQuotation[]
  /** One for each article, in their order. */
  readonly alone: readonly LeftOut[]
}

/** Puts side by side what articles quote: the same quotation in different words, and what one has and the others leave out. */
export function alignArticles(articles: readonly ComparedArticle[]): Comparison {
  const statements = articles.flatMap(quotedStatements)
  const groups = groupStatements(statements)
  const aligned = new Set(groups.flat())
  return {
    quotations: groups.map(toQuotation),
    alone: articles.map(({ key }) => ({
      article: key,
      statements: statements.filter((statement) => statement.article === key && !aligned.has(statement)),
    })),
  }
}

/** The most alike are joined first; a group never has two statements of one article. */
function groupStatements(statements: readonly QuotedStatement[]): QuotedStatement[][] {
  const groupOf = new Map<QuotedStatement, QuotedStatement[]>()
  for (const { left, right } of pairStatements(statements)) {
    const joined = [...(groupOf.get(left) ?? [left]), ...(groupOf.get(right) ?? [right])]
    if (new Set(joined.map(({ article }) => article)).size < joined.length) continue
    for (const statement of joined) groupOf.set(statement, joined)
  }
  const order = new Map(statements.map((statement, place) => [statement, place]))
  const placeOf = (statement: QuotedStatement | undefined): number => (statement && order.get(statement)) ?? 0
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort((a, b) => placeOf(a) - placeOf(b)))
    .sort((a, b) => placeOf(a[0]) - placeOf(b[0]))
}

function toQuotation(group: readonly QuotedStatement[]): AlignedQuotation {
  const named = group.find(({ speaker }) => speaker !== null)
  const versions = group.map((statement) => toVersion(statement, group))
  return {
    speaker: named?.speaker ?? null,
    speakerName: named?.speakerName ?? null,
    sameWords: versions.every(({ pieces }) => pieces.every(({ shared }) => shared)),
    versions,
  }
}

function toVersion(statement: QuotedStatement, group: readonly QuotedStatement[]): QuotationVersion {
  const own = foldedWords(statement)
  const matches = group.filter((other) => other !== statement).map((other) => matchWords(own, foldedWords(other)).left)
  const inAll = own.map((_, i) => matches.every((matched) => matched[i]))
  const { article, id, kind, speaker, text, words } = statement
  return { article, statement: id, kind, speaker, pieces: markPieces(text, words, inAll) }
}

const foldedWords = ({ words }: QuotedStatement): string[] => words.map(({ folded }) => folded)
