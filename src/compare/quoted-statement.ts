import { identitiesIn } from '../ledger/rows/identify-actor.ts'
import type { Article } from '../model/article.ts'
import type { Record, Statement } from '../model/record.ts'
import { splitWords, type Word } from './split-words.ts'

/** An article with its record, as a ledger has it. */
export interface ComparedArticle {
  readonly key: number
  readonly article: Article
  readonly record: Record
}

/** A statement as it is compared. */
export interface QuotedStatement {
  /** Key of the article. */
  readonly article: number
  readonly id: string
  readonly kind: Statement['kind']
  /** Identity and name of the speaker; null where nobody is known. */
  readonly speaker: string | null
  readonly speakerName: string | null
  /** The words of its content; pieces of a content that has several are parted by ` … `. */
  readonly text: string
  readonly words: readonly Word[]
}

/** The statements of an article that stand in no other one. */
export function quotedStatements({ key, article, record }: ComparedArticle): QuotedStatement[] {
  const identities = identitiesIn(record.actors)
  const names = new Map(record.actors.map(({ id, name }) => [id, name]))
  return record.statements.flatMap(({ id, kind, content, speaker, within }): QuotedStatement[] => {
    if (within !== null) return []
    const text = content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
    return [
      {
        article: key,
        id,
        kind,
        speaker: identities.get(speaker ?? '') ?? null,
        speakerName: names.get(speaker ?? '') ?? null,
        text,
        words: splitWords(text),
      },
    ]
  })
}
