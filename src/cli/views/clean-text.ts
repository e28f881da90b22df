/** Control characters, and those that turn the direction of text: an article must not drive the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** The words with every unsafe character shown as U+FFFD; line feeds and tabs stay. */
export const makeSafe = (words: string): string => words.replace(UNSAFE, '\ufffd')

/** On one line: safe, with each run of white space as one space. */
export const toOneLine = (words: string): string => makeSafe(words.replace(/\s+/gu, ' ')).trim()
