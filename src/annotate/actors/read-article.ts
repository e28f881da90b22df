import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Document } from '../../model/document.ts'
import type { Cast } from './cast/cast.ts'
import { WEIGHT } from './coreference/discourse.ts'
import { listItems, openSentence, readItem } from './coreference/read-sentence.ts'
import { tokenAt } from './locate.ts'
import type { FoundName } from './names/found-name.ts'
import { type Scene, setScene } from './scene.ts'
import { type Link, NOBODY } from './sources/link.ts'
import { linkFirstPerson } from './sources/link-first-person.ts'
import { linkSource } from './sources/link-source.ts'

/** A statement with the place of its source. Unit: token indices, half-open. */
interface Sourced {
  readonly statement: StatementAnnotation
  readonly first: number
  readonly end: number
}

/** Reads an article from start to end, and links each source as soon as its words have been read. */
export function readArticle(
  document: Document,
  statements: readonly StatementAnnotation[],
): { readonly cast: Cast; readonly links: ReadonlyMap<StatementAnnotation, Link> } {
  const scene = setScene(document)
  const waiting = findSources(document, statements)
  const links = new Map<StatementAnnotation, Link>(statements.map((statement) => [statement, NOBODY]))
  noteSayers(scene, waiting)
  const names = groupBySentence(scene.names)
  let next = 0
  const linkUpTo = (token: number): void => {
    for (; next < waiting.length && waiting[next]!.end <= token; next++) {
      const { statement, first, end } = waiting[next]!
      const link = linkSource(scene, first, end)
      links.set(statement, link)
      noteSpeaker(scene, link)
    }
  }
  document.sentences.forEach(({ endToken }, sentence) => {
    openSentence(scene, sentence)
    const here = names.get(sentence) ?? []
    for (const item of listItems(scene, sentence, here)) {
      linkUpTo(item.first)
      readItem(scene, item, sentence, here)
    }
    linkUpTo(endToken)
  })
  linkFirstPerson(document, scene.cast, statements, links)
  return { cast: scene.cast, links }
}

/** Statements with a source, by where it ends. */
function findSources({ tokens }: Document, statements: readonly StatementAnnotation[]): Sourced[] {
  const found = statements.flatMap((statement) => {
    if (!statement.source) return []
    const first = tokenAt(tokens, statement.source.start)
    const end = tokenAt(tokens, statement.source.end)
    return first < end ? [{ statement, first, end }] : []
  })
  return found.sort((a, b) => a.end - b.end || a.first - b.first)
}

/** Notes who says which quotation, where the source is a name: known before the words inside are read. */
function noteSayers({ document, names, quotationOf, sayers }: Scene, sources: readonly Sourced[]): void {
  const byEnd = new Map(names.map((name) => [name.end, name.character]))
  for (const { statement, end } of sources) {
    const character = byEnd.get(end)
    if (!character) continue
    for (const { start } of statement.content) {
      const quotation = quotationOf[tokenAt(document.tokens, start)] ?? -1
      if (quotation >= 0) sayers.set(quotation, character)
    }
  }
}

function noteSpeaker({ discourse }: Scene, { character }: Link): void {
  if (!character) return
  character.spoken = true
  discourse.note(character, WEIGHT.speaker)
}

function groupBySentence(names: readonly FoundName[]): ReadonlyMap<number, FoundName[]> {
  const groups = new Map<number, FoundName[]>()
  for (const name of names) {
    const group = groups.get(name.sentence)
    if (group) group.push(name)
    else groups.set(name.sentence, [name])
  }
  return groups
}
