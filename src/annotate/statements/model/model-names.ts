/** The models of the package, by the name that a caller gives: `default` finds most, `fast` is for archives. */
export const MODEL_NAMES = ['default', 'fast'] as const

export type ModelName = (typeof MODEL_NAMES)[number]

/** What records call them: another set of weights is another name. */
export const NAME_IN_RECORD: { readonly [model in ModelName]: string } = {
  default: 'statements-en-1',
  fast: 'statements-en-1-fast',
}
