import type { ActorAnnotation, SpeakerAnnotation, StatementAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'
import { toActor } from './cast/character.ts'
import { readArticle } from './read-article.ts'
import { NOBODY } from './sources/link.ts'

/**
 * Finds who is mentioned in the whole article (names and their short forms, offices, pronouns) and links the source of each
 * statement to one of them. Where two readings stand the speaker is unknown: naming the wrong one is the worst error.
 */
export const linkSpeakers: Annotator = {
  name: 'link-speakers',
  needs: ['statements'],
  makes: ['actors', 'speakers'],
  annotate(document, { statements }) {
    const { cast, links } = readArticle(document, statements)
    const shown = cast.everybody().filter(({ shown, mentions }) => shown && mentions.size > 0)
    const actors = new Map(shown.map((character): [unknown, ActorAnnotation] => [character, toActor(character)]))
    const speakers = statements.map((statement): SpeakerAnnotation => speakerOf(statement, links, actors))
    return { actors: [...actors.values()], speakers }
  },
}

function speakerOf(
  statement: StatementAnnotation,
  links: ReturnType<typeof readArticle>['links'],
  actors: ReadonlyMap<unknown, ActorAnnotation>,
): SpeakerAnnotation {
  const { character, status, anonymity } = links.get(statement) ?? NOBODY
  return { statement, actor: (character && actors.get(character)) ?? null, status, anonymity }
}
