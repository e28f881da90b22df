/** What stands between the words of a phrase: bounded, so that a flood of spaces costs nothing. */
const GAP = String.raw`(?:\s{1,3}|-)`

/** "early", "the end of" before a time: TIMEX3 keeps them in an attribute of their own, and the value without them. */
export const PART_OF = `(?:(?:early|earlier|mid|middle|late|later)(?: in| on)? |(?:the )?(?:very )?(?:beginning|start|middle|end|close) of )?`

/** "about", "nearly" before a number: the value is that of the number. */
export const ABOUT = '(?:(?:about|around|some|nearly|almost|roughly|exactly|only|just|more than|less than|over) )?'

/** Alternatives for the entries of a list, the longer first. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map((word) => word.replace(/'/g, "['’]")).join('|')})`
}

/** Of words in the languages that news in English quotes. Without the flag `u`, which makes matching several times slower. */
const LETTER = String.raw`[\w\u00C0-\u024F]`

/** A pattern of whole words, in any case. A space in `source` stands for white space or a hyphen. */
export const phrase = (source: string): RegExp =>
  new RegExp(`(?<!${LETTER}|[$£€#])(?:${source.replaceAll(' ', GAP)})(?!${LETTER})`, 'gi')

/** Words of a match as lists have them: lower case, one space between words, straight apostrophes. */
export const keyOf = (words: string | undefined): string =>
  (words ?? '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replaceAll('’', "'")
