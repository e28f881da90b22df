import type { Interval } from './bootstrap.ts'

/** A figure with what it needs to be read: how many gold items, and an interval where one was worked out. */
export interface Measured {
  readonly name: string
  readonly value: number
  readonly gold: number | null
  readonly interval: Interval | null
}
