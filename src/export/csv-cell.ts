/** The items of a list in one cell, joined by `|`; within an item `|` and `\` have a `\` in front; null is an empty item. */
export const joinTexts = (items: readonly (string | null)[]): string =>
  items.map((item) => (item ?? '').replace(/[|\\]/g, '\\$&')).join('|')

/** One more apostrophe where text itself has one before a formula, so that taking one away gives every text back. */
export const doubleApostrophe = (text: string): string => text.replace(/^'+(?=[=+\-@\t\r＝＋－＠])/, "'$&")
