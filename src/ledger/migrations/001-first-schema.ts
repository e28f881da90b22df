import type { Migration } from './migration.ts'

const TABLES = `
CREATE TABLE articles (
  key BIGINT PRIMARY KEY,
  series TEXT NOT NULL,
  version INTEGER NOT NULL,
  current SMALLINT NOT NULL,
  fingerprint TEXT NOT NULL,
  id TEXT NOT NULL,
  url TEXT,
  title TEXT,
  published TEXT,
  outlet TEXT,
  lang TEXT,
  authors TEXT,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  length INTEGER NOT NULL,
  text TEXT NOT NULL,
  exact TEXT,
  place TEXT,
  added TEXT NOT NULL,
  UNIQUE (series, version),
  UNIQUE (series, fingerprint)
);
CREATE TABLE records (
  article BIGINT PRIMARY KEY REFERENCES articles (key),
  schema INTEGER NOT NULL,
  extractor_version TEXT NOT NULL,
  model TEXT NOT NULL,
  extracted TEXT NOT NULL,
  corrected TEXT
);
CREATE TABLE actors (
  article BIGINT NOT NULL REFERENCES records (article),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  wikidata TEXT,
  code TEXT,
  acts_for TEXT,
  PRIMARY KEY (article, id)
);
CREATE TABLE mentions (
  article BIGINT NOT NULL,
  actor TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  words TEXT NOT NULL,
  form TEXT NOT NULL,
  FOREIGN KEY (article, actor) REFERENCES actors (article, id)
);
CREATE INDEX mentions_of_actor ON mentions (article, actor);
CREATE TABLE statements (
  key BIGINT PRIMARY KEY,
  article BIGINT NOT NULL REFERENCES records (article),
  current SMALLINT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  content_spans TEXT NOT NULL,
  cue TEXT,
  cue_start INTEGER,
  cue_end INTEGER,
  source TEXT,
  source_start INTEGER,
  source_end INTEGER,
  quotes TEXT NOT NULL,
  speaker TEXT,
  speaker_name TEXT,
  speaker_wikidata TEXT,
  speaker_status TEXT NOT NULL,
  anonymity TEXT,
  anonymity_start INTEGER,
  anonymity_end INTEGER,
  within TEXT,
  act TEXT,
  negated SMALLINT NOT NULL,
  targets TEXT NOT NULL,
  topics TEXT NOT NULL,
  time TEXT,
  confidence DOUBLE PRECISION NOT NULL,
  context TEXT NOT NULL,
  context_start INTEGER NOT NULL,
  attributes TEXT NOT NULL,
  UNIQUE (article, id),
  FOREIGN KEY (article, speaker) REFERENCES actors (article, id)
);
CREATE TABLE statement_targets (
  statement BIGINT NOT NULL REFERENCES statements (key),
  number INTEGER NOT NULL,
  actor TEXT NOT NULL,
  name TEXT NOT NULL,
  wikidata TEXT,
  words TEXT NOT NULL,
  stance SMALLINT NOT NULL,
  mention TEXT,
  mention_start INTEGER,
  mention_end INTEGER,
  evidence TEXT,
  evidence_start INTEGER,
  evidence_end INTEGER,
  PRIMARY KEY (statement, number)
);
CREATE TABLE statement_topics (
  statement BIGINT NOT NULL REFERENCES statements (key),
  topic TEXT NOT NULL,
  PRIMARY KEY (statement, topic)
);
CREATE TABLE times (
  article BIGINT NOT NULL REFERENCES records (article),
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  words TEXT NOT NULL,
  value TEXT NOT NULL,
  grain TEXT NOT NULL
);
CREATE INDEX times_of_article ON times (article);
CREATE TABLE events (
  article BIGINT NOT NULL REFERENCES records (article),
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  source_names TEXT NOT NULL,
  target TEXT NOT NULL,
  target_names TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  cameo TEXT,
  goldstein DOUBLE PRECISION,
  date TEXT,
  trigger_words TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  claimed_by TEXT,
  factuality TEXT NOT NULL,
  PRIMARY KEY (article, id),
  FOREIGN KEY (article, claimed_by) REFERENCES statements (article, id)
);
CREATE TABLE messages (
  article BIGINT NOT NULL REFERENCES records (article),
  rule TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  message TEXT NOT NULL
);
CREATE INDEX messages_of_article ON messages (article);
CREATE TABLE inputs (
  input TEXT NOT NULL,
  settings TEXT NOT NULL,
  stamp TEXT NOT NULL,
  count INTEGER,
  byte_offset BIGINT
);
CREATE TABLE failures (
  place TEXT NOT NULL,
  reason TEXT NOT NULL,
  input TEXT NOT NULL,
  settings TEXT NOT NULL,
  tries INTEGER NOT NULL,
  at TEXT NOT NULL
);
`

const VIEWS = `
CREATE VIEW statements_flat AS
SELECT
  a.key AS article_key, a.id AS article_id, a.version AS article_version, a.current, a.url, a.title, a.published, a.outlet,
  a.lang, a.media_type, s.key AS statement_key, s.id AS statement_id, s.kind, s.speaker_name, s.speaker_wikidata,
  p.type AS speaker_type, p.code AS speaker_code, s.speaker, s.speaker_status, s.source, s.cue, s.content, s.act, s.negated,
  s.targets, s.topics, s.time, s.within, s.anonymity, s.confidence, s.context, s.content_spans, s.cue_start, s.cue_end,
  s.source_start, s.source_end, s.quotes, s.anonymity_start, s.anonymity_end, s.context_start, r.extractor_version, r.model
FROM statements s
JOIN records r ON r.article = s.article
JOIN articles a ON a.key = s.article
LEFT JOIN actors p ON p.article = s.article AND p.id = s.speaker;
CREATE VIEW events_flat AS
SELECT
  a.key AS article_key, a.id AS article_id, a.version AS article_version, a.current, a.url, a.title, a.published, a.outlet,
  a.lang, a.media_type, e.id AS event_id, e.source_names, e.target_names, e.type, e.mode, e.cameo, e.goldstein, e.date,
  e.factuality, e.claimed_by, s.speaker_name AS claimed_by_name, s.speaker_wikidata AS claimed_by_wikidata, s.content AS claim,
  e.trigger_words, e.trigger_start, e.trigger_end, e.source, e.target, r.extractor_version, r.model
FROM events e
JOIN records r ON r.article = e.article
JOIN articles a ON a.key = e.article
LEFT JOIN statements s ON s.article = e.article AND s.id = e.claimed_by;
`

/**
 * Only what is current is searched: an old version leaves the index, and its rows stay. Prefixes of three and four letters, which
 * match the most words, have their own index; others are looked up word by word.
 */
const SQLITE_SEARCH = `
CREATE INDEX articles_id ON articles (id);
CREATE INDEX articles_url ON articles (url);
CREATE INDEX inputs_input ON inputs (input);
CREATE INDEX failures_place ON failures (place);
CREATE VIRTUAL TABLE statement_index USING fts5 (
  content, context, attributes,
  content = 'statements', content_rowid = 'key',
  tokenize = "porter unicode61 remove_diacritics 2 tokenchars '_'",
  prefix = '3 4'
);
CREATE TRIGGER statement_added AFTER INSERT ON statements WHEN new.current = 1 BEGIN INSERT INTO statement_index (rowid, content, context, attributes) VALUES (new.key, new.content, new.context, new.attributes); END;
CREATE TRIGGER statement_removed AFTER DELETE ON statements WHEN old.current = 1 BEGIN INSERT INTO statement_index (statement_index, rowid, content, context, attributes) VALUES ('delete', old.key, old.content, old.context, old.attributes); END;
CREATE TRIGGER statement_replaced AFTER UPDATE OF current ON statements WHEN old.current = 1 AND new.current = 0 BEGIN INSERT INTO statement_index (statement_index, rowid, content, context, attributes) VALUES ('delete', old.key, old.content, old.context, old.attributes); END;
`

/**
 * Ids, URLs and paths may be too long for a tree. Words are stemmed as in English and none is left out: those of the content
 * weigh A, those around it D, and those that stand for attributes nothing.
 */
const POSTGRES_SEARCH = `
CREATE INDEX articles_id ON articles USING hash (id);
CREATE INDEX articles_url ON articles USING hash (url);
CREATE INDEX inputs_input ON inputs USING hash (input);
CREATE INDEX failures_place ON failures USING hash (place);
CREATE TEXT SEARCH DICTIONARY onrecord.stem (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION words ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH onrecord.stem;
ALTER TABLE statements ADD COLUMN search tsvector;
CREATE INDEX statements_search ON statements USING gin (search);
CREATE FUNCTION forget_search() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.search := NULL; RETURN NEW; END $$;
CREATE TRIGGER statement_replaced BEFORE UPDATE OF current ON statements FOR EACH ROW WHEN (NEW.current = 0) EXECUTE FUNCTION forget_search();
`

export const firstSchema: Migration = {
  does: 'makes articles, records, statements, actors, events, and the index of words',
  // In SQLite only a key that is INTEGER is the row's own number, which the full-text index needs.
  sqlite: TABLES.replaceAll('BIGINT', 'INTEGER') + VIEWS + SQLITE_SEARCH,
  postgres: TABLES + VIEWS + POSTGRES_SEARCH,
}
