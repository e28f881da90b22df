/** The tables of a ledger, alike in every engine. Flags are 0 or 1; offsets are UTF-16 code units into the text of the article. */
export interface Tables {
  articles: ArticleRow
  records: RecordRow
  statements: StatementRow
  statement_targets: TargetRow
  statement_topics: TopicRow
  actors: ActorRow
  mentions: MentionRow
  times: TimeRow
  events: EventRow
  event_relations: EventRelationRow
  messages: MessageRow
  inputs: InputRow
  failures: FailureRow
  corrections: CorrectionRow
  correction_outcomes: CorrectionOutcomeRow
  correction_conflicts: CorrectionConflictRow
}

/** One version of an article. */
export interface ArticleRow {
  key: number
  /** Digest of the URL, or of the id where there is no URL: the same for all versions of an article. */
  series: string
  version: number
  current: number
  /** Digest of text and description: the same for the same version. */
  fingerprint: string
  id: string
  url: string | null
  title: string | null
  published: string | null
  outlet: string | null
  lang: string | null
  /** JSON array; null where the article has none. */
  authors: string | null
  media_type: string
  sha256: string
  length: number
  text: string
  /** JSON of the article, where a string of it holds characters that a database cannot keep; else null. */
  exact: string | null
  place: string | null
  added: string
}

export interface RecordRow {
  article: number
  schema: number
  extractor_version: string
  model: string
  /** JSON of the record as extracted. */
  extracted: string
  /** JSON of the record with the corrections of people; null where there are none. */
  corrected: string | null
}

/** One statement with all its attributes. Columns of words hold the words themselves. */
export interface StatementRow {
  /** The day of publication as YYYYMMDD (0 where not known) times 10^8, and a number within the day: newest last. */
  key: number
  article: number
  current: number
  id: string
  kind: string
  content: string
  content_spans: string
  cue: string | null
  cue_start: number | null
  cue_end: number | null
  source: string | null
  source_start: number | null
  source_end: number | null
  quotes: string
  speaker: string | null
  speaker_name: string | null
  speaker_wikidata: string | null
  /** See `rows/identify-actor.ts`; null where nobody is known. */
  speaker_identity: string | null
  speaker_status: string
  anonymity: string | null
  anonymity_start: number | null
  anonymity_end: number | null
  within: string | null
  act: string | null
  negated: number
  targets: string
  topics: string
  time: string | null
  confidence: number
  context: string
  context_start: number
  /** Words for the full-text index that stand for attributes: see `rows/attribute-words.ts`. */
  attributes: string
}

export interface TargetRow {
  statement: number
  number: number
  actor: string
  name: string
  wikidata: string | null
  /** Words of the name, folded, and the Wikidata id, each between spaces. */
  words: string
  stance: number
  mention: string | null
  mention_start: number | null
  mention_end: number | null
  evidence: string | null
  evidence_start: number | null
  evidence_end: number | null
  /** Who says it; null where nobody is known. */
  source: string | null
  /** About whom; null where an older program wrote the row. */
  target: string | null
  outlet: string | null
  current: number
}

export interface TopicRow {
  statement: number
  topic: string
}

export interface ActorRow {
  article: number
  id: string
  name: string
  type: string
  wikidata: string | null
  code: string | null
  /** See `rows/identify-actor.ts`; null where an older program wrote the row. */
  identity: string | null
  acts_for: string | null
}

export interface MentionRow {
  article: number
  actor: string
  start_offset: number
  end_offset: number
  words: string
  form: string
}

export interface TimeRow {
  article: number
  start_offset: number
  end_offset: number
  words: string
  value: string
  grain: string
}

export interface EventRow {
  article: number
  id: string
  source: string
  source_names: string
  target: string
  target_names: string
  type: string
  mode: string | null
  cameo: string | null
  goldstein: number | null
  date: string | null
  trigger_words: string
  trigger_start: number
  trigger_end: number
  claimed_by: string | null
  factuality: string
}

/** One who did something and one to whom, of one event: as many rows as it has such pairs. Actors are identities. */
export interface EventRelationRow {
  article: number
  event: string
  number: number
  current: number
  /** Day of publication as YYYYMMDD; 0 where not known. */
  day: number
  outlet: string | null
  source: string | null
  target: string | null
  /** Speaker of the statement that claims it; null where nobody claims it, or nobody is known. */
  claimant: string | null
  factuality: string
}

export interface MessageRow {
  article: number
  rule: string
  start_offset: number
  end_offset: number
  message: string
}

/** How far an input has been gone through. */
export interface InputRow {
  input: string
  settings: string
  stamp: string
  /** Lines, records or items gone through; null where all of it has been. */
  count: number | null
  byte_offset: number | null
}

export interface FailureRow {
  place: string
  reason: string
  input: string
  settings: string
  tries: number
  at: string
}

/** What one person corrected, in the order in which it came. Rows are never changed: an undo is another row. */
export interface CorrectionRow {
  number: number
  id: string
  /** Of the article that it is about, in all its versions; null where it holds everywhere. */
  series: string | null
  /** The version of an article on which it was made. */
  article: number
  made_by: string
  made_at: string
  what: string
  why: string | null
  undoes: string | null
  /** JSON of the correction. */
  value: string
}

/** What became of a correction in one version of an article. */
export interface CorrectionOutcomeRow {
  article: number
  correction: string
  state: string
  statement: string | null
  actor: string | null
  reason: string | null
}

/** What people say differently of one statement. */
export interface CorrectionConflictRow {
  article: number
  /** Offsets of the content of the statement. */
  place: string
  attribute: string
  /** JSON: who says what. */
  votes: string
}
