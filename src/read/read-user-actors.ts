import { InputError } from '../model/errors.ts'
import { parseUserActor, type UserActor } from '../model/user-actor.ts'

/**
 * Reads actors of a user, one a line as JSON; blank lines are passed over. @throws InputError that names file, line and field
 * @param place name of the file, for messages
 */
export function readUserActors(text: string, place: string): UserActor[] {
  return text.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = parseUserActor(parseLine(line, `${place}:${index + 1}`))
    if ('problem' in parsed) throw new InputError(`${place}:${index + 1}: ${parsed.problem}`)
    return [parsed.actor]
  })
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new InputError(`${place}: this line is not JSON: write one actor on each line, such as {"name":"Ana Roe"}`)
  }
}
