import type { Token } from '../../../model/document.ts'
import { sentenceOf } from '../locate.ts'
import { type Referent, recognise, type Scene } from '../scene.ts'
import { type Link, linkTo, NOBODY } from './link.ts'
import type { SourceReading } from './read-source.ts'

/** How far before a relative pronoun whom it stands for may end, in tokens. */
const REACH = 8

/** "Ana Roe, who said", "members, many of whom said" (with `from` at "many"): whoever is named right before, or whose description reaches up to the pronoun ("the nominee for mayor, who"). */
export function linkRelative(scene: Scene, { first, end }: SourceReading, from = first): Link {
  const { document } = scene
  const limit = Math.max(document.sentences[sentenceOf(document, first)]?.firstToken ?? 0, from - REACH)
  for (let at = from - 1; at >= limit; at--) {
    const referent = scene.referents.get(at)
    if (referent && document.tokens[at + 1]!.pos !== 'NOUN' && fits(referent, document.tokens[first]!.lower)) {
      referent.character.shown = true
      recognise(scene, { first, end }, referent.character, 'pronoun')
      return linkTo(referent.character)
    }
    if (!canStandBetween(document.tokens[at]!)) return NOBODY
  }
  return NOBODY
}

const fits = ({ character: { type } }: Referent, pronoun: string): boolean =>
  pronoun === 'which' ? type !== 'person' : type === 'person' || type === 'group'

const canStandBetween = ({ text, pos }: Token): boolean =>
  text === ',' || pos === 'ADP' || pos === 'NOUN' || pos === 'PROPN' || pos === 'DET'
