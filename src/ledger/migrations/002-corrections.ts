import type { Migration } from './migration.ts'

const TABLES = `
CREATE TABLE corrections (
  number BIGINT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  series TEXT,
  article BIGINT NOT NULL REFERENCES articles (key),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT,
  undoes TEXT REFERENCES corrections (id),
  value TEXT NOT NULL
);
CREATE INDEX corrections_of_series ON corrections (series);
CREATE TABLE correction_outcomes (
  article BIGINT NOT NULL REFERENCES articles (key),
  correction TEXT NOT NULL REFERENCES corrections (id),
  state TEXT NOT NULL,
  statement TEXT,
  actor TEXT,
  reason TEXT,
  PRIMARY KEY (article, correction)
);
CREATE INDEX outcomes_of_correction ON correction_outcomes (correction);
CREATE TABLE correction_conflicts (
  article BIGINT NOT NULL REFERENCES articles (key),
  place TEXT NOT NULL,
  attribute TEXT NOT NULL,
  votes TEXT NOT NULL,
  PRIMARY KEY (article, place, attribute)
);
`

export const corrections: Migration = {
  does: 'makes room for the corrections of people, what became of them, and where people disagree',
  sqlite: TABLES.replaceAll('BIGINT', 'INTEGER'),
  postgres: TABLES,
}
