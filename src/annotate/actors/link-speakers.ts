import type { SpeakerAnnotation, StatementAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'
import { toActor } from './cast.ts'
import { linkSource, NOBODY, setScene } from './link-source.ts'

/**
 * Links the source of each statement to an actor: names and their short forms, offices, pronouns. Where two readings stand the
 * speaker is unknown: naming the wrong one is the worst error.
 */
export const linkSpeakers: Annotator = {
  name: 'link-speakers',
  needs: ['statements'],
  makes: ['actors', 'speakers'],
  annotate(document, { statements }) {
    const scene = setScene(document)
    const ordered = [...statements].sort((a, b) => placeOf(a) - placeOf(b))
    const linked = new Map(ordered.map((statement) => [statement, linkSource(scene, statement)]))
    const characters = [...new Set([...linked.values()].flatMap(({ character }) => (character ? [character] : [])))]
    const actors = new Map(characters.map((character) => [character, toActor(character)]))
    const speakers = statements.map((statement): SpeakerAnnotation => {
      const { character, status, anonymity } = linked.get(statement) ?? NOBODY
      return { statement, actor: (character && actors.get(character)) ?? null, status, anonymity }
    })
    return { actors: [...actors.values()], speakers }
  },
}

/** Where a statement stands in the order of linking. */
const placeOf = ({ source, content }: StatementAnnotation): number => source?.start ?? content[0]?.start ?? 0
