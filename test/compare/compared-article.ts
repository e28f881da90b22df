import { createHash } from 'node:crypto'
import type { ComparedArticle } from '../../src/compare/quoted-statement.ts'
import type { Statement } from '../../src/model/record.ts'
import { entryOf } from '../ledger/entry-of.ts'

export interface Quoted {
  readonly by: string | null
  readonly words: string
  readonly within?: string
}

/** An article whose text is these quotations in quotation marks, one a line, each said by the actor that it names. */
export function comparedArticle(key: number, quoted: readonly Quoted[]): ComparedArticle {
  const lines = quoted.map(({ by, words }) => `“${words}” ${by ?? 'somebody'}`)
  const text = lines.join('\n')
  const { record } = entryOf({ id: `c${key}`, text })
  const [statement] = record.statements
  const [actor] = record.actors
  if (statement === undefined || actor === undefined) throw new Error('entryOf gives a statement and an actor')
  const names = [...new Set(quoted.flatMap(({ by }) => (by === null ? [] : [by])))]
  let start = 0
  const statements = quoted.map(({ by, words, within = null }, i): Statement => {
    const content = { start, end: start + words.length + 2 }
    start += (lines[i]?.length ?? 0) + 1
    return {
      ...statement,
      id: `s${i + 1}`,
      kind: 'direct',
      content: [content],
      quotes: [{ ...content, broken: null }],
      speaker: by === null ? null : `a${names.indexOf(by) + 1}`,
      within,
    }
  })
  const actors = names.map((name, i) => ({ ...actor, id: `a${i + 1}`, name }))
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { key, article: { text, id: `c${key}` }, record: { ...record, id: sha256, statements, actors } }
}
