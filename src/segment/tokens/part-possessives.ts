/** Words whose `'s` is a verb more often than not: the tagger knows these pairs, and takes them apart itself. */
const CONTRACTED: ReadonlySet<string> = new Set(
  'he here how it let she that there this what when where who why'.split(' '),
)
/** The ending, with the letters before it as its group: so the search stops at apostrophes only, not at every word. */
const POSSESSIVE = /'[sS](?<=(\p{L}+)'[sS])(?![\p{L}\p{N}'])/gu

/**
 * Puts a space before the `'s` of prepared text. The tagger keeps every word that it meets for as long as it lives, and would
 * sometimes take `Roe's` for one word because of an article that it has read before.
 */
export const partPossessives = (prepared: string): string =>
  prepared.replace(POSSESSIVE, (ending, word: string) => (CONTRACTED.has(word.toLowerCase()) ? ending : ` ${ending}`))
