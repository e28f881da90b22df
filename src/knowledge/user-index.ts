import type { UserActor } from '../model/user-actor.ts'

/** Actors of the user by exact name, "the" at its start aside. */
export class UserIndex {
  private readonly byName = new Map<string, UserActor[]>()

  constructor(actors: readonly UserActor[]) {
    for (const actor of actors) {
      for (const name of new Set([actor.name, ...actor.aliases].map(key))) {
        const known = this.byName.get(name)
        if (known) known.push(actor)
        else this.byName.set(name, [actor])
      }
    }
  }

  /**
   * The line that holds for the name on a day (ISO 8601): of several the one that began last, then the first. Where the day is not
   * known, the first line of the name.
   */
  find(name: string, date: string | null): UserActor | null {
    if (this.byName.size === 0) return null
    const actors = this.byName.get(key(name)) ?? []
    if (date === null) return actors[0] ?? null
    const held = actors.filter((actor) => holdsOn(actor, date.slice(0, 10)))
    const latest = held
      .map(({ from }) => from ?? '')
      .sort()
      .at(-1)
    return held.find(({ from }) => (from ?? '') === latest) ?? null
  }
}

const key = (name: string): string => name.trim().replace(/\s+/gu, ' ').replaceAll('’', "'").replace(/^the /i, '')

/** A month or year as an end holds to its last day: days are compared as text. */
const holdsOn = ({ from, until }: UserActor, day: string): boolean =>
  (from === null || from <= day) && (until === null || day.slice(0, until.length) <= until)
