import { codeOfPerson } from '../../../knowledge/code-of-person.ts'
import { describePhrase } from '../../../knowledge/describe-phrase.ts'
import { findAgent } from '../../../knowledge/lookup-agent.ts'
import { findState, findStates, stateOf } from '../../../knowledge/lookup-state.ts'
import type { UserIndex } from '../../../knowledge/user-index.ts'
import { PEOPLE_NOUNS } from '../../../language/en/people-nouns.ts'
import type { ActorAnnotation, Annotations, MentionForm, ResolutionAnnotation } from '../../../model/annotation.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import type { Phrase } from '../syntax/read-phrases.ts'
import type { TokenRange } from '../syntax/verb.ts'
import { countryOf, hasCountry, isOfState, type Parties, type Party } from './party.ts'

/** An actor as it will stand in the record. */
interface Entry {
  readonly name: string
  readonly type: ActorAnnotation['type']
  readonly mentions: ActorAnnotation['mentions'][number][]
  code: string
}

/**
 * The actors of an article as the coder of events sees them: those found before, and those that only take part in events
 * ("Ostrelian troops", "the police"). It reads phrases as they are asked for.
 */
export class EventCast implements Parties {
  private readonly at = new Map<number, ActorAnnotation>()
  private readonly resolutions: Map<ActorAnnotation, ResolutionAnnotation>
  /** By the number of the range: see `codeOf`. */
  private readonly codes = new Map<number, string | null>()
  private readonly added = new Map<string, Entry>()
  private readonly recoded = new Map<ActorAnnotation, string>()

  constructor(
    private readonly document: Document,
    private readonly annotations: Annotations,
    private readonly users: UserIndex,
  ) {
    this.resolutions = new Map(annotations.resolutions.map((resolution) => [resolution.actor, resolution]))
    for (const actor of annotations.actors) for (const { start } of actor.mentions) this.at.set(start, actor)
  }

  /** Who a phrase stands for, by code; null where nobody is known. */
  party(phrase: Phrase, tail: number, isOwned: boolean): Party | null {
    const own = this.codeOf(phrase, phrase.end)
    if (own !== null && hasCountry(own)) return { code: (isOwned && this.peopleOf(phrase, tail)) || own, phrase }
    const end = own === null ? this.ownerEnd(phrase.end, tail) : tail
    const wide =
      end > phrase.end && (own !== null || isOwned) ? this.codeOf({ first: phrase.first, end }, phrase.end) : null
    if (wide !== null && hasCountry(wide)) return { code: wide, phrase: { ...phrase, end } }
    const code = own ?? (isOwned ? wide : null)
    return code === null ? null : { code, phrase }
  }

  /** "the Kestrians of Ostrel" are people of Ostrel; null where the words are not of that form. */
  private peopleOf({ end }: Phrase, tail: number): string | null {
    const head = this.document.tokens[end - 1]!.text
    if (!head.endsWith('s') || findState(head)?.form !== 'demonym' || tail <= end + 1) return null
    const place = this.codeOf({ first: end + 1, end: tail }, tail)
    return place !== null && isOfState(place) ? `${countryOf(place)}CVL` : null
  }

  /** Where the words end that "of" opens: "of aid" in "dollars of aid for Ostrel". */
  private ownerEnd(from: number, tail: number): number {
    const { tokens } = this.document
    for (let at = from; at < tail; at++) if (/^(?:for|with|to)$/.test(tokens[at]!.lower)) return at
    return tail
  }

  private codeOf(range: TokenRange, head: number): string | null {
    const key = range.first * (this.document.tokens.length + 1) + range.end
    const known = this.codes.get(key)
    if (known !== undefined) return known
    const code = this.readCode(range, head)
    this.codes.set(key, code)
    return code
  }

  private readCode(range: TokenRange, head: number): string | null {
    const described = this.describe(range, head)
    const person = this.personIn(range)
    if (person === null) return described ?? this.mentionedCode(range)
    const own = this.recoded.get(person) ?? this.resolutions.get(person)?.code ?? this.codeByName(person)
    if (described === null || !hasCountry(described)) return own ?? described
    const isVague = own === null || own === described.slice(0, 3) || (own.endsWith('ELI') && !described.endsWith('ELI'))
    if (isVague) return described
    return own
  }

  /** "ethnic Kestrians" are people of wherever they live; a number of Kestrians are people, not the state. */
  private describe(range: TokenRange, end: number): string | null {
    const words = this.wordsOf(range)
      .replace(/\b[Ee]thnic \p{Lu}[\p{L}-]+/u, 'ethnic people')
      .replace(MADE_BY, ' ')
    const code = describePhrase(words, this.date, this.users).code
    if (code === null) return null
    const head = this.document.tokens[end - 1]!
    if (LANGUAGE.test(head.lower) || LANGUAGE.test(this.document.tokens[range.end - 1]!.lower)) return null
    if (code.length === 3 && hasCountry(code))
      return isCounted(words) && findState(head.text)?.form === 'demonym' ? `${code}CVL` : code
    if (QUANTITY.test(head.lower) && / of /.test(words)) return code
    return /^\p{Ll}/u.test(head.text) && !isAgent(words) && !PEOPLE_NOUNS.has(head.lower)
      ? hasCountry(code)
        ? code.slice(0, 3)
        : null
      : code
  }

  private mentionedCode({ first, end }: TokenRange): string | null {
    for (let at = end - 1; at >= first; at--) {
      const actor = this.at.get(this.document.tokens[at]!.start)
      const code = actor && this.resolutions.get(actor)?.code
      if (code) return code
    }
    return null
  }

  /** The last person named in a phrase, or the one for whom its pronoun stands. */
  private personIn({ first, end }: TokenRange): ActorAnnotation | null {
    for (let at = end - 1; at >= first; at--) {
      const actor = this.at.get(this.document.tokens[at]!.start)
      if (actor && (actor.type === 'person' || end === first + 1)) return actor.type === 'person' ? actor : null
    }
    return null
  }

  /** Of somebody whom the article does not introduce: what coders of events know of the name, or of the name with its title. */
  private codeByName({ name, mentions }: ActorAnnotation): string | null {
    const { text } = this.document
    const end = mentions[0]?.start ?? 0
    const [title = ''] = /\p{Lu}[\p{L}-]+(?= $)/u.exec(text.slice(text.lastIndexOf(' ', end - 2) + 1, end)) ?? []
    return codeOfPerson(name, title, this.date)
  }

  private get date(): string | null {
    return this.document.article.published ?? null
  }

  private wordsOf({ first, end }: TokenRange): string {
    const { text, tokens } = this.document
    return text.slice(tokens[first]!.start, tokens[end - 1]!.end).replace(/\s+/gu, ' ')
  }

  private spanOf({ first, end }: TokenRange): Span {
    const { tokens } = this.document
    return { start: tokens[first]!.start, end: tokens[end - 1]!.end }
  }

  /** The key of the actor of a party, by which `finish` gives the actor. */
  enter({ code, phrase }: Party): ActorAnnotation | Entry {
    const person = this.personIn(phrase)
    if (person) {
      this.recoded.set(person, code)
      return person
    }
    const alone = phrase.end === phrase.first + 1 ? this.at.get(this.document.tokens[phrase.first]!.start) : undefined
    if (alone !== undefined && this.resolutions.get(alone)?.code?.slice(0, 3) === code.slice(0, 3)) return alone
    const known = this.annotations.actors.find(
      (actor) => this.resolutions.get(actor)?.code === code && (code.length === 3 || this.isMentioned(actor, phrase)),
    )
    if (known) return known
    const state = stateOf(code)
    const name = state?.name ?? this.wordsOf(phrase).replace(/^(?:the|a|an) /i, '')
    const key = `${code} ${name.toLowerCase()}`
    const entry = this.added.get(key) ?? { name, type: state ? 'state' : 'group', mentions: [], code }
    this.added.set(key, entry)
    const span = this.spanOf(state ? this.nameIn(phrase, code) : phrase)
    if (!entry.mentions.some(({ start }) => start === span.start))
      entry.mentions.push({ ...span, form: formOf(this.document, span) })
    return entry
  }

  private isMentioned(actor: ActorAnnotation, phrase: TokenRange): boolean {
    const span = this.spanOf(phrase)
    return actor.mentions.some(({ start, end }) => start < span.end && end > span.start)
  }

  /** The words of a phrase that name a state. */
  private nameIn({ first, end }: TokenRange, iso: string): TokenRange {
    for (let at = first; at < end; at++) {
      for (let stop = end; stop > at; stop--) {
        const words = this.wordsOf({ first: at, end: stop })
        if (findStates(words).some(({ state }) => state.iso === iso)) return { first: at, end: stop }
      }
    }
    return { first, end }
  }

  /** All actors and resolutions, with those that events have added; and what each entry became. */
  finish(): {
    actors: ActorAnnotation[]
    resolutions: ResolutionAnnotation[]
    of: (entry: ActorAnnotation | object) => ActorAnnotation
  } {
    const made = new Map<object, ActorAnnotation>()
    for (const entry of this.added.values()) {
      const { name, type, mentions } = entry
      made.set(entry, { name, type, mentions: [...mentions].sort((a, b) => a.start - b.start) })
    }
    const resolutions = this.annotations.resolutions.map((resolution) => {
      const code = this.recoded.get(resolution.actor)
      return code === undefined ? resolution : { ...resolution, code }
    })
    const added = [...this.added.values()].map(
      (entry): ResolutionAnnotation => ({
        actor: made.get(entry)!,
        wikidata: null,
        code: entry.code,
        of: this.stateActor(entry.code),
      }),
    )
    return {
      actors: [...this.annotations.actors, ...made.values()],
      resolutions: [...resolutions, ...added],
      of: (entry) => made.get(entry) ?? (entry as ActorAnnotation),
    }
  }

  private stateActor(code: string): ActorAnnotation | null {
    if (code.length === 3) return null
    return (
      this.annotations.actors.find(
        (actor) => actor.type === 'state' && this.resolutions.get(actor)?.code === code.slice(0, 3),
      ) ?? null
    )
  }
}

function formOf({ text }: Document, { start, end }: Span): MentionForm {
  const [match] = findStates(text.slice(start, end))
  if (match === undefined) return 'collective'
  return match.form === 'demonym' || match.form === 'capital' ? match.form : 'name'
}

/** "Kestrian-made rockets", "Kestrian-occupied land": nobody who acts. */
const MADE_BY = /\b\p{Lu}[\p{L}.]*-(?:made|built|brokered|occupied|held|speaking)\b/gu

/** "the Kestrian language" is nobody. */
const LANGUAGE = /^(?:languages?|alphabet|literature)$/

/** "hundreds of people", "a group of leaders": what "of" opens is who they are. */
const QUANTITY = /^(?:hundreds|thousands|dozens|scores|millions|group|groups|number|crowds?|members|one)$/

const isCounted = (words: string): boolean =>
  /^(?:\d|(?:more|less|about|some|several|many|hundreds|thousands|dozens|two|three|four|five|six|seven|eight|nine|ten)\b)/i.test(
    words,
  )

/** True where the noun that carries the phrase is a kind of actor: "army officers" but not "army exercises". */
function isAgent(words: string): boolean {
  const agent = findAgent(words)?.words
  const [phrase = ''] = words.toLowerCase().split(/ (?:of|in|from|at|near|across|throughout|for|with|to|on) /)
  return agent !== undefined && (phrase.endsWith(agent) || / of /.test(words))
}
