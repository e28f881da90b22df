import type { Migration } from './migration.ts'

/**
 * Who an actor is across articles, and who says or does what about or to whom. A row that an older program wrote has no identity
 * until `write/fill-identities.ts` has read its record.
 */
const RELATIONS = `
ALTER TABLE actors ADD COLUMN identity TEXT;
CREATE INDEX actors_identity ON actors (identity, article, name);
ALTER TABLE statements ADD COLUMN speaker_identity TEXT;
CREATE INDEX statements_speaker ON statements (speaker_identity, key, act) WHERE current = 1;
ALTER TABLE statement_targets ADD COLUMN source TEXT;
ALTER TABLE statement_targets ADD COLUMN target TEXT;
ALTER TABLE statement_targets ADD COLUMN outlet TEXT;
ALTER TABLE statement_targets ADD COLUMN current SMALLINT NOT NULL DEFAULT 1;
CREATE INDEX targets_pair ON statement_targets (source, target, statement, stance, outlet) WHERE current = 1;
CREATE INDEX targets_target ON statement_targets (target, source, statement, stance, outlet) WHERE current = 1;
CREATE INDEX topics_topic ON statement_topics (topic, statement);
CREATE TABLE event_relations (
  article BIGINT NOT NULL,
  event TEXT NOT NULL,
  number INTEGER NOT NULL,
  current SMALLINT NOT NULL,
  day INTEGER NOT NULL,
  outlet TEXT,
  source TEXT,
  target TEXT,
  claimant TEXT,
  factuality TEXT NOT NULL,
  PRIMARY KEY (article, event, number),
  FOREIGN KEY (article, event) REFERENCES events (article, id)
);
CREATE INDEX events_pair ON event_relations (source, target, day, factuality) WHERE current = 1;
CREATE INDEX events_target ON event_relations (target, source, day, factuality) WHERE current = 1;
CREATE INDEX events_claimant ON event_relations (claimant, day) WHERE current = 1;
CREATE INDEX events_day ON event_relations (day, article, event) WHERE current = 1;
`

export const relations: Migration = {
  does: 'tells who an actor is across articles, and makes room for what actors say and do to each other',
  sqlite: RELATIONS.replaceAll('BIGINT', 'INTEGER'),
  postgres: RELATIONS,
}
