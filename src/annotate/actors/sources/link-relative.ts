import type { Token } from '../../../model/document.ts'
import { sentenceOf } from '../locate.ts'
import { type Referent, recognise, type Scene } from '../scene.ts'
import { type Link, linkTo, NOBODY } from './link.ts'
import type { SourceReading } from './read-source.ts'

/** How far before a relative pronoun whom it stands for may end, in tokens. */
const REACH = 8

/** "Ana Roe, who said": whoever is named right before, or whose description reaches up to the pronoun ("the nominee for mayor, who"). */
export function linkRelative(scene: Scene, { first, end }: SourceReading): Link {
  const { document } = scene
  const from = Math.max(document.sentences[sentenceOf(document, first)]?.firstToken ?? 0, first - REACH)
  for (let at = first - 1; at >= from; at--) {
    const referent = scene.referents.get(at)
    if (referent && fits(referent, document.tokens[first]!.lower)) {
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
