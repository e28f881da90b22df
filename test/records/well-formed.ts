/** A text as it comes back from UTF-8: lone surrogates are U+FFFD. */
export const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text))
