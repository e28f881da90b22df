import type { EventCode } from '../../knowledge/lookup-event-code.ts'
import { EXPELLING_VERBS } from '../../language/en/event-words.ts'
import type { Token } from '../../model/document.ts'

/**
 * The PLOVER mode of an event. CAMEO has one code for recalling envoys of one's own and for sending away those of others (161); PLOVER 2.0 keeps
 * `withdraw` and `expel` apart, so the words of the trigger decide.
 */
export const modeOf = ({ type, mode }: EventCode, trigger: readonly Token[]): string | null =>
  type === 'SANCTION' && mode === 'withdraw' && trigger.some(({ lemma }) => EXPELLING_VERBS.has(lemma)) ? 'expel' : mode
