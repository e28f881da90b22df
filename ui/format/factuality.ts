/** What is said of events, each always shown apart: see style/told.css for how. */
export const FACTUALITIES = ['asserted', 'claimed', 'planned', 'hypothetical', 'denied'] as const

export type Factuality = (typeof FACTUALITIES)[number]
