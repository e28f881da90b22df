/** The values that fields of the record take. The record's schema is made of them; whoever offers a choice takes them from here, without the schema. */

export const KINDS = ['direct', 'mixed', 'indirect'] as const

export const STATUSES = ['named', 'collective', 'anonymous', 'unknown'] as const

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
] as const

export const ACTOR_TYPES = ['person', 'state', 'organisation', 'alliance', 'office', 'group', 'document'] as const
