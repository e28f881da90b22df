import { SPORT_WORDS } from '../../../language/en/sport-words.ts'
import type { Document } from '../../../model/document.ts'

/** Such words among all, and in all, from which on a report is one of sport: reports of politics stay well below. */
const LEAST_SHARE = 0.01
const LEAST_NUMBER = 5

/** True of a report of sport, where names of states stand for teams. */
export function isAboutSport({ tokens }: Document): boolean {
  const number = tokens.filter(({ lower }) => SPORT_WORDS.has(lower)).length
  return number >= LEAST_NUMBER && number >= LEAST_SHARE * tokens.length
}
