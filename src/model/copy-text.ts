/** The same text in memory of its own. A piece cut from an article keeps all of the article in memory for as long as the piece is kept. */
export const copyText = (text: string): string => text.split('').join('')
