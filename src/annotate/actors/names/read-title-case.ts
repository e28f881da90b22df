import { opensWithCapital } from '../../../language/opens-with-capital.ts'
import type { Document, Token } from '../../../model/document.ts'
import type { Cast } from '../cast/cast.ts'
import type { Character } from '../cast/character.ts'
import { findKnownName } from './find-known-name.ts'
import type { FoundName } from './found-name.ts'

const MAX_WORDS = 5

/** Names in headlines whose words all have capitals: only those that the article has elsewhere, or that are known, are read there. */
export function readTitleCase(document: Document, cast: Cast, titleCase: Uint8Array): FoundName[] {
  const { tokens, sentences, blocks } = document
  return sentences.flatMap((sentence, index) => {
    const { role } = blocks[sentence.block]!
    if (role === 'byline' || role === 'dateline' || titleCase[index] === 0) return []
    const found: FoundName[] = []
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const name = opensWithCapital(tokens[at]!.text) ? longestName(document, cast, at, sentence.endToken) : null
      if (name) found.push({ ...name, sentence: index })
      at = name?.end ?? at + 1
    }
    return found
  })
}

type Named = Omit<FoundName, 'sentence'>

function longestName(document: Document, cast: Cast, first: number, limit: number): Named | null {
  const { tokens } = document
  for (let end = Math.min(limit, first + MAX_WORDS); end > first; end--) {
    const words = tokens.slice(first, end).map(({ text }) => text)
    const character = nameOf(cast, words) ?? personOf(cast, tokens.slice(first, end), first, end)
    if (character) return { first, end, ...character }
  }
  return null
}

function nameOf(cast: Cast, words: readonly string[]): Pick<Named, 'character' | 'form'> | null {
  const written = words.join(' ')
  const known = findKnownName(written) ?? findKnownName(written.replace(/\p{L}+/gu, capitalise))
  if (known && known.form !== 'capital') return { character: cast.other(known.name, known.type), form: known.form }
  const other = cast.find(written)
  return other && { character: other, form: 'name' }
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

function personOf(
  cast: Cast,
  tokens: readonly Token[],
  first: number,
  end: number,
): Pick<Named, 'character' | 'form'> | null {
  const words = tokens.map(({ text }) => text)
  const surname = words.at(-1) ?? ''
  if (words.length > 3 || !cast.people.knowsSurname(surname)) return null
  const character: Character | null = cast.people.recall({ first, end, words, titles: [] })
  return character && { character, form: 'name' }
}
