import type { Actor, Statement } from '../../model/record.ts'

/** The values of the record that options take: listed here so that help needs no schema. A test holds them equal. */
export const KINDS = ['direct', 'mixed', 'indirect'] satisfies Statement['kind'][]

export const STATUSES = ['named', 'collective', 'anonymous', 'unknown'] satisfies Statement['speakerStatus'][]

export const ACTS = [
  'assert',
  'accuse',
  'threaten',
  'promise',
  'demand',
  'propose',
  'praise',
  'deny',
  'regret',
  'ask',
  'announce',
] satisfies Statement['act'][]

export const ACTOR_TYPES = [
  'person',
  'state',
  'organisation',
  'alliance',
  'office',
  'group',
  'document',
] satisfies Actor['type'][]
