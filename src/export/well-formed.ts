/** A text in which U+FFFD stands for each lone surrogate, as in UTF-8: some functions of the platform throw at one. */
export const toWellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
