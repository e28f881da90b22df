/** Words whose `'s` is a verb more often than not: the tagger knows these pairs, and takes them apart itself. */
const CONTRACTED: ReadonlySet<string> = new Set(
  'he here how it let she that there this what when where who why'.split(' '),
)
const POSSESSIVE = /(\p{L}+)('[sS])(?![\p{L}\p{N}'])/gu

/**
 * Puts a space before the `'s` of prepared text. The tagger keeps every word that it meets for as long as it lives, and would
 * sometimes take `Roe's` for one word because of an article that it has read before.
 */
export const partPossessives = (prepared: string): string =>
  prepared.replace(POSSESSIVE, (whole, word: string, ending: string) =>
    CONTRACTED.has(word.toLowerCase()) ? whole : `${word} ${ending}`,
  )
