import type { Phrase } from '../syntax/read-phrases.ts'

/** Somebody who takes part in an event. */
export interface Party {
  /** CAMEO code. */
  readonly code: string
  readonly phrase: Phrase
}

/** Who phrases stand for. */
export interface Parties {
  /**
   * Who a phrase stands for; null where nobody is known.
   * @param tail where the phrases that hang on it end, as a token
   * @param isOwned true where "of" ties them to it
   */
  party(phrase: Phrase, tail: number, isOwned: boolean): Party | null
}

const SECTORS =
  /^(?:GOV|MIL|REB|OPP|PTY|COP|JUD|LEG|SPY|MED|EDU|BUS|CRM|CVL|ELI|LAB|AGR|REF|HLH|ENV|HRI|NGO|REL|UAF|PRM|SEP|INS|RAD|SET|MOD|DEV|CHR|MUS|JEW|HIN|BUD|IMG)/

/** True where the code says of which state or organisation somebody is, not only of which kind. */
export const hasCountry = (code: string): boolean => !SECTORS.test(code) || code.startsWith('IMG')

/** True where the code opens with a state, and not with an organisation or movement of several. */
export const isOfState = (code: string): boolean => hasCountry(code) && !/^(?:IGO|IMG|NGO|MNC)/.test(code)

export const countryOf = (code: string): string => code.slice(0, 3)
