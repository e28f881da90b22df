/** What somebody may do; each role may do what those before it may. */
export const ROLES = ['read', 'correct', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** Who asks. */
export interface Caller {
  /** The name of the token; null where none is needed, as on the machine itself. */
  readonly name: string | null
  readonly role: Role
}

/** True where `role` may do what `needed` may. */
export const mayActAs = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed)
