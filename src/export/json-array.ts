import { toJsonLine } from './json-line.ts'

/**
 * One JSON object whose last property is an array that is too long to hold: each item on a line of its own.
 * @param head the properties before it, at least one
 */
export async function* writeJsonArray(
  head: { readonly [name: string]: unknown },
  name: string,
  items: AsyncIterable<unknown>,
): AsyncGenerator<string> {
  yield `${toJsonLine(head).slice(0, -1)},${toJsonLine(name)}:[`
  let separator = '\n'
  for await (const item of items) {
    yield `${separator}${toJsonLine(item)}`
    separator = ',\n'
  }
  yield '\n]}\n'
}
