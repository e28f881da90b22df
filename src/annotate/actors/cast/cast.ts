import type { ActorType } from '../../../model/annotation.ts'
import { type Character, createCharacter } from './character.ts'
import { fullNameKey, nameKey } from './name-key.ts'
import { People } from './people.ts'

/** All characters of one article. */
export class Cast {
  readonly people = new People()
  private readonly others = new Map<string, Character>()
  /** By word: whose name of several words holds it, the latest last. */
  private readonly holders = new Map<string, Character[]>()

  /** The state, body, group or document of that name, made where it is new. An abbreviation is the one it was introduced for. */
  other(name: string, type: ActorType, known: Partial<Character> = {}): Character {
    const key = otherKey(name)
    const found = this.others.get(key)
    if (found) return found
    const made = createCharacter({ ...known, name, type })
    this.others.set(key, made)
    if (made.words.length > 1) for (const word of new Set(made.words.map(nameKey))) this.hold(word, made)
    return made
  }

  /** Lets a second name stand for a character: "ONS" for the "Organization of Northern States". */
  alias(name: string, character: Character): void {
    this.others.set(otherKey(name), character)
  }

  /** What already bears that name; null for a new one. */
  find(name: string): Character | null {
    return this.others.get(otherKey(name)) ?? null
  }

  /** Those whose longer names hold the word, in order of appearance. */
  holdersOf(word: string): readonly Character[] {
    return this.holders.get(nameKey(word)) ?? []
  }

  everybody(): Character[] {
    return [...this.people.everyone(), ...new Set(this.others.values())]
  }

  private hold(word: string, character: Character): void {
    const list = this.holders.get(word)
    if (list === undefined) this.holders.set(word, [character])
    else if (list.length < MAX_HOLDERS) list.push(character)
  }
}

/** Names that share a word beyond these are not told apart. */
const MAX_HOLDERS = 64

const otherKey = (name: string): string => fullNameKey(name.replace(/^(?:the|a|an)\s/i, '').split(/\s+/))
