import type { Token } from '../../../model/document.ts'
import type { Scene } from '../scene.ts'
import { type Link, linkTo } from './link.ts'

/** How many tokens of a source are searched for an apposition. */
const REACH = 40

/** The person named beside the core of a source that ends at `from`: "a regular guest, retired judge Ana Roe". */
export function findApposition(scene: Scene, from: number, end: number): Link | null {
  const { tokens } = scene.document
  const stop = Math.min(end, from + REACH)
  for (let comma = from; comma < stop; comma++) {
    if (tokens[comma]!.text !== ',' && tokens[comma]!.text !== ':') continue
    for (let at = comma + 1; at < stop && belongsToTitle(tokens[at]!); at++) {
      const referent = scene.referents.get(at)
      if (referent && referent.first > comma && referent.character.type === 'person') return linkTo(referent.character)
    }
  }
  return null
}

const belongsToTitle = ({ pos, text }: Token): boolean =>
  text !== ',' && (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'PUNCT')
