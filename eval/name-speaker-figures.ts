import { z } from 'zod'
import type { Measured } from './measured.ts'

const percent = z.number().nullable()
const scores = z.object({ n: z.number(), found: percent, right: percent, wrong: percent }).catchall(percent)

/**
 * Figures of the speaker scorer under names of our own. It prints `none` twice, and the later stands: right where the text
 * gives no source. How often no actor is given is therefore what right and wrong leave of what was found.
 */
export function nameSpeakerFigures(scored: unknown): Measured[] {
  const { n, found, right, wrong, ...forms } = scores.parse(scored)
  const counted = found === null ? null : Math.round((found * n) / 100)
  const rest = right === null || wrong === null ? null : Math.round((100 - right - wrong) * 10) / 10
  return [
    ...measured('speakers found', found, n),
    ...measured('speakers right', right, counted),
    ...measured('speakers wrong', wrong, counted),
    ...measured('speakers not given', rest, counted),
    ...Object.entries(forms).flatMap(([form, value]) => measured(`speakers right by form: ${form}`, value, null)),
  ]
}

function measured(name: string, value: number | null, gold: number | null): Measured[] {
  return value === null ? [] : [{ name, value, gold, interval: null }]
}
