import type { Span } from '../../model/span.ts'

/** Marks pair within a family only: double with double whatever their shapes, guillemets with guillemets. */
export type Family = 'double' | 'guillemet' | 'single' | 'single-guillemet'

/** Which way a mark looks, by its shape and neighbours; `either` where they do not tell. */
export type Direction = 'open' | 'close' | 'either'

/** A quotation mark, told apart from apostrophes, feet and inches. */
export interface Mark extends Span {
  readonly family: Family
  readonly direction: Direction
  /** True for marks that may be an apostrophe after all: where they find no partner, nothing is wrong. */
  readonly isDoubtful: boolean
}
