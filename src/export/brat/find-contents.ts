import { InputError } from '../../model/errors.ts'
import type { StandoffIndex } from './index-standoff.ts'
import type { TextBound } from './standoff.ts'

/** The spans of each statement's content, the first of which stands for it. @throws InputError where some continue in a circle */
export function findContents(index: StandoffIndex): readonly (readonly [TextBound, ...TextBound[]])[] {
  const contents = index.spansOf('Content')
  const continued = new Set(contents.flatMap(({ id }) => index.related(id, 'Continues').map((next) => next.id)))
  const chains = contents.filter(({ id }) => !continued.has(id)).map((main) => follow(index, main))
  const reached = new Set(chains.flat())
  const lost = contents.find((content) => !reached.has(content))
  if (lost !== undefined)
    throw new InputError(`${lost.id} and the Content that it continues go in a circle: take one out`)
  return chains
}

function follow(index: StandoffIndex, main: TextBound): [TextBound, ...TextBound[]] {
  const chain: [TextBound, ...TextBound[]] = [main]
  for (const part of chain) {
    const [next] = index.related(part.id, 'Continues')
    if (next !== undefined && !chain.includes(next)) chain.push(next)
  }
  return chain
}
