import { expect, it } from 'vitest'
import { recordSchema } from '../../model/record.ts'
import { ACTOR_TYPES, ACTS, KINDS, STATUSES } from './choices.ts'

it('offers every value that the record knows, and no other', () => {
  const { kind, speakerStatus, act } = recordSchema.shape.statements.element.shape
  expect({ KINDS, STATUSES, ACTS, ACTOR_TYPES }).toEqual({
    KINDS: kind.options,
    STATUSES: speakerStatus.options,
    ACTS: act.unwrap().options,
    ACTOR_TYPES: recordSchema.shape.actors.element.shape.type.options,
  })
})
