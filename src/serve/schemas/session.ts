import { z } from '@hono/zod-openapi'
import { ROLES } from '../security/caller.ts'

export const callerSchema = z
  .object({
    name: z.string().nullable().describe('Name of the token; null where none is needed'),
    role: z.enum(ROLES),
  })
  .openapi('Caller')

export const signInSchema = z.strictObject({ token: z.string().min(1) }).openapi('SignIn')
