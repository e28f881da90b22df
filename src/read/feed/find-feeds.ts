import { createReadStream } from 'node:fs'
import { InputError } from '../../model/errors.ts'
import { decodeXml } from '../decode-xml.ts'
import { describeError } from '../describe-error.ts'
import { readWhole } from '../read-whole.ts'
import { readOpml } from './read-opml.ts'

/** Largest list of feeds in bytes. */
const LARGEST = 10 * 1024 * 1024

/**
 * Web addresses of the feeds that arguments name, each once: an argument is such an address, or an OPML file.
 * @throws InputError for a file that cannot be read or lists none
 */
export async function findFeeds(inputs: readonly string[]): Promise<string[]> {
  const feeds: string[] = []
  for (const input of inputs) feeds.push(...(/^https?:\/\//i.test(input) ? [input] : await listed(input)))
  return [...new Set(feeds)]
}

async function listed(path: string): Promise<string[]> {
  const bytes = await readWhole(createReadStream(path), LARGEST).catch((error: unknown) => {
    throw new InputError(`${path} ${describeError(error)}`)
  })
  if (bytes === null) throw new InputError(`${path} is larger than ${LARGEST} bytes, too large for a list of feeds`)
  const feeds = readOpml(decodeXml(bytes).text)
  if (feeds === null)
    throw new InputError(`${path} is no list of feeds: give an OPML file, or the web address of a feed`)
  if (feeds.length === 0)
    throw new InputError(`${path} lists no feeds: its outlines have no xmlUrl that begins with http`)
  return feeds
}
