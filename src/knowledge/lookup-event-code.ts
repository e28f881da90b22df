import { EVENT_CODES } from './data/event-codes.ts'
import { once, readRows } from './read-rows.ts'

/** What a CAMEO code stands for. */
export interface EventCode {
  readonly label: string
  /** Of -10 to 10, by Goldstein (1992) as CAMEO has it; null where it has none. */
  readonly goldstein: number | null
  /** PLOVER 2.0 type. */
  readonly type: string
  readonly mode: string | null
}

const codes = once((): ReadonlyMap<string, EventCode> => {
  const found = new Map<string, EventCode>()
  for (const [code = '', label = '', goldstein = '', type = '', mode = ''] of readRows(EVENT_CODES)) {
    const own = type || (found.get(code.slice(0, 3))?.type ?? TYPE_OF_APPEALS.get(code.slice(0, 2)) ?? '')
    if (own !== '')
      found.set(code, { label, goldstein: goldstein === '' ? null : Number(goldstein), type: own, mode: mode || null })
  }
  return found
})

/** Roots that the table of PLOVER leaves out: an appeal is a request in words, which PLOVER 2.0 codes as one. */
const TYPE_OF_APPEALS: ReadonlyMap<string, string> = new Map([['02', 'REQUEST']])

/** null for codes that CAMEO does not have, and for mere comments (root 01), which PLOVER does not code. */
export const eventCodeOf = (cameo: string): EventCode | null => codes().get(cameo) ?? null
