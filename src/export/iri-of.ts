import type { Actor, Record } from '../model/record.ts'
import { toWellFormed } from './well-formed.ts'

/** Names for things of a record that has no address of its own on the web: the id of the article, percent-encoded, in a URN. */
export const articleIri = ({ id }: Record): string => `urn:onrecord:${encodeURIComponent(toWellFormed(id))}`

/** @param id of a statement or actor of the record */
export const partIri = (record: Record, id: string): string => `${articleIri(record)}:${id}`

/** The Wikidata entity of an actor; null where none is known. */
export const wikidataIri = ({ wikidata }: Actor): string | null =>
  wikidata === null ? null : `http://www.wikidata.org/entity/${wikidata}`
