import type { Lexeme } from './lexeme.ts'
import type { Tagger } from './load-tagger.ts'
import type { TagMachine } from './tag-patterns.ts'

/** The tags of the words of a sentence: the usual ones, but for those that a pattern of tags makes others. */
export function tagWords(words: readonly Lexeme[], tagger: Tagger): Uint8Array {
  const tags = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++) tags[i] = words[i]!.tag
  for (const machine of tagger.patterns.machines) runMachine(machine, tagger, words, tags)
  for (let i = 0; i < words.length; i++) if (words[i]!.isFixed) tags[i] = words[i]!.tag
  return tags
}

/** The longest pattern at a word counts; the next one begins after it. */
function runMachine(machine: TagMachine, tagger: Tagger, words: readonly Lexeme[], tags: Uint8Array): void {
  const { width, tagColumns } = tagger.patterns
  const { next, shorter, tags: given } = machine
  let start = 0
  while (start < words.length) {
    let state = 0
    let complete = 0
    let end = start
    for (let at = start; at < words.length; at++) {
      state = next[state * width + (words[at]!.hint ?? tagColumns[tags[at]!]!)]!
      if (state === 0) break
      const ending = given[state] === 0 ? shorter[state]! : state
      if (ending !== 0) {
        complete = ending
        end = at
      }
      if (ending === state) break
    }
    if (complete !== 0) applyPattern(machine, complete, start, tagger, words, tags)
    start = end + 1
  }
}

function applyPattern(
  { tags: given, places }: TagMachine,
  state: number,
  start: number,
  { canBe }: Tagger,
  words: readonly Lexeme[],
  tags: Uint8Array,
): void {
  const place = start + places[state]!
  const tag = given[state]!
  if (tag < 0) tags[place] = -tag
  else if (canBe(words[place]!, tag)) tags[place] = tag
}
