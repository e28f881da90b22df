import type { Spread } from '../summarise.ts'
import { spreadOf } from '../summarise.ts'
import type { Answer } from './protocol.ts'

export interface Speed {
  /** Articles a second of processor time, all threads of the process counted; over the rounds. */
  readonly perCpuSecond: Spread
  /** Articles a second by the clock. */
  readonly perSecond: Spread
  /** How many times as fast the first system was in the same round, by processor time. */
  readonly ratio: Spread
}

/**
 * Speeds from the answers of each round. Systems took turns article by article, so what else the machine does falls on
 * all alike. @throws RangeError where there is no round.
 */
export function measureSpeed(rounds: readonly (readonly Answer[])[], first: readonly (readonly Answer[])[]): Speed {
  const cpu = rounds.map((answers) => rateOf(answers, 'cpu'))
  return {
    perCpuSecond: spreadOf(cpu),
    perSecond: spreadOf(rounds.map((answers) => rateOf(answers, 'wall'))),
    ratio: spreadOf(cpu.map((rate, i) => rateOf(first[i] ?? [], 'cpu') / rate)),
  }
}

function rateOf(answers: readonly Answer[], clock: 'cpu' | 'wall'): number {
  return (1000 * answers.length) / answers.reduce((total, answer) => total + answer[clock], 0)
}
