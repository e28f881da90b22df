import type { Record, Statement } from '../../model/record.ts'
import { toOneLine } from './clean-text.ts'

type Target = Statement['targets'][number]

/** What a stance says in words: of the speaker, as worded. */
export const STANCES: Readonly<{ [stance in Target['stance']]: string }> = {
  [-1]: 'negative',
  0: 'neutral',
  1: 'positive',
}

const SIGNS: typeof STANCES = { [-1]: '-', 0: '0', 1: '+' }

export const nameOfTarget = ({ actors }: Record, { actor }: Target): string =>
  toOneLine(actors.find(({ id }) => id === actor)?.name ?? actor)

/** Whom a statement is about, each with the sign of the stance: "Ostrel -; Kestria 0". */
export const describeTargets = (record: Record, { targets }: Statement): string =>
  targets.map((target) => `${nameOfTarget(record, target)} ${SIGNS[target.stance]}`).join('; ')
