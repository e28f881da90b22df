import type { Span } from '../../model/span.ts'
import type { Stance } from '../rows/attribute-words.ts'

/** Orders of hits. `relevance` needs words; it ranks the newest matches only, where there are many: see `SearchResult.ranked`. */
export type SearchOrder = 'newest' | 'oldest' | 'relevance'

/** What to search for, in the newest versions of all articles. All that is given must hold. */
export interface SearchQuery {
  /**
   * Words in the content of a statement or in the sentence around it, in any of their English forms, whatever their case and
   * accents. `"two words"` is a phrase, `minist*` a prefix of at least two letters, `-word` and `-"two words"` must not stand there.
   */
  readonly words?: string
  /** Words of the speaker's name, all of them, or a Wikidata id. */
  readonly speaker?: string
  /** Words of the name of one target, all of them, or a Wikidata id. */
  readonly about?: string
  /** Towards the target that `about` names, or towards any. */
  readonly stance?: Stance
  /** IPTC Media Topic, such as `medtop:20000056`. */
  readonly topic?: string
  readonly kind?: string
  readonly act?: string
  /** Name of the outlet. */
  readonly outlet?: string
  /** Words of the name of a speaker who claims that an event happened. */
  readonly claimedBy?: string
  /** PLOVER type of an event that is claimed, such as `SANCTION`, or a CAMEO code. */
  readonly event?: string
  /** Published on this day or later, ISO 8601. */
  readonly since?: string
  /** Published on this day or earlier, ISO 8601. */
  readonly until?: string
  /** 0 to 1. */
  readonly minConfidence?: number
  /** `relevance` where there are words, else `newest`. */
  readonly sort?: SearchOrder
  /** Most hits: 1 to 1000; 20 where absent. */
  readonly limit?: number
  /** `SearchResult.next` of the page before, of the same query. */
  readonly cursor?: string
  /** Also count the matches by their attributes. */
  readonly facets?: boolean
}

/** A statement that matches. */
export interface Hit {
  /** Key of the statement in this ledger. */
  readonly key: number
  /** Key of the article: see `Ledger.get`. */
  readonly article: number
  readonly articleId: string
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  /** Id of the statement in its record: `s1`. */
  readonly statement: string
  readonly kind: string
  readonly speaker: string | null
  readonly speakerWikidata: string | null
  readonly speakerStatus: string
  /** The words of the article that name who said it; null where it names nobody. */
  readonly source: string | null
  readonly act: string | null
  /** Names of the targets, each with the stance in words, as one text. */
  readonly targets: string
  /** The same one by one, in the order of the record. */
  readonly targetActors: readonly TargetActor[]
  readonly topics: string
  readonly confidence: number
  readonly content: string
  /** Places of the content in the text of the article, in UTF-16 code units. */
  readonly contentSpans: readonly Span[]
  readonly snippet: Snippet
}

/** An actor that a statement is about. */
export interface TargetActor {
  readonly name: string
  readonly wikidata: string | null
  readonly stance: Stance
}

/** The sentence around a statement. Offsets are UTF-16 code units into the text of the article. */
export interface Snippet {
  readonly text: string
  /** Offset of its first code unit. */
  readonly start: number
  /** Where the words that were searched for stand. */
  readonly marks: readonly Span[]
}

export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** Counts of matches by attribute, the most frequent first, at most ten values each. */
export interface Facets {
  /** Matches that were counted. */
  readonly counted: number
  /** False where there are more: then the newest ones were counted. */
  readonly complete: boolean
  readonly kind: readonly FacetCount[]
  readonly act: readonly FacetCount[]
  readonly speaker: readonly FacetCount[]
  readonly outlet: readonly FacetCount[]
  readonly year: readonly FacetCount[]
  readonly target: readonly FacetCount[]
  readonly topic: readonly FacetCount[]
}

export interface SearchResult {
  readonly hits: readonly Hit[]
  /** For `SearchQuery.cursor`; null at the end. Statements that are stored meanwhile neither repeat nor hide a hit. */
  readonly next: string | null
  /** Of a search by relevance: how many matches were ranked, and whether these were all. Null for other orders. */
  readonly ranked: { readonly matches: number; readonly complete: boolean } | null
  /** Null where they were not asked for. */
  readonly facets: Facets | null
}
