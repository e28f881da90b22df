const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that turn round what follows them in their clause; typographic apostrophes made straight. */
export const NEGATORS = words(`
  not n't never no nor neither without hardly barely nobody nothing none cannot
`)

/** Words after which another clause begins, with its own view of things. */
export const BREAKERS = words(`
  but although though while whereas that who which because after before if when as despite however
`)
