import { z } from 'zod'
import { ACTOR_TYPES } from './choices.ts'
import { UsageError } from './errors.ts'

const day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is not an ISO 8601 date: write 2031-05-14, 2031-05 or 2031')
  .nullable()
  .default(null)

/** An actor that a user knows: what it says wins over what we know of the name. */
const userActorSchema = z.strictObject({
  name: z.string().trim().min(1, 'is empty'),
  aliases: z.array(z.string().trim().min(1, 'is empty')).default([]).describe('Other names; case matters'),
  type: z.enum(ACTOR_TYPES).nullable().default(null),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/, 'is not a Wikidata id: write Q42')
    .nullable()
    .default(null),
  code: z
    .string()
    .regex(/^[A-Z]{3}[A-Z0-9]*$/, 'is not a CAMEO code: write RUSGOV')
    .nullable()
    .default(null),
  of: z
    .string()
    .trim()
    .min(1, 'is empty')
    .nullable()
    .default(null)
    .describe('Name of the state or organisation that it acts for'),
  from: day.describe('First day on which this holds; null where it always has'),
  until: day.describe('Last day on which this holds; null where it still does'),
})

/** As a user writes it: only `name` is needed. */
export type UserActorInput = z.input<typeof userActorSchema>

export type UserActor = z.infer<typeof userActorSchema>

/** Checks actors and fills in what they leave out. @throws UsageError that names the actor by its number, and the field */
export function parseUserActors(actors: readonly unknown[]): UserActor[] {
  return actors.map((actor, index) => {
    const parsed = parseUserActor(actor)
    if ('problem' in parsed) throw new UsageError(`actor ${index + 1}: ${parsed.problem}`)
    return parsed.actor
  })
}

/** Checks one actor; a problem says in words what is wrong with which field. */
export function parseUserActor(value: unknown): { readonly actor: UserActor } | { readonly problem: string } {
  const { success, data, error } = userActorSchema.safeParse(value)
  if (success) return { actor: data }
  const issue = error.issues[0]
  const field = issue?.path.join('.') ?? ''
  return { problem: field === '' ? (issue?.message ?? 'is no actor') : `"${field}": ${issue?.message}` }
}
