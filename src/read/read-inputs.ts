import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { describeError } from './describe-error.ts'
import { findInputs, type Input } from './find-inputs.ts'
import { peekBytes } from './peek-bytes.ts'
import { readAddress } from './read-address.ts'
import { HEAD, readBytes } from './read-bytes.ts'
import type { ReadOptions } from './read-options.ts'
import { openReading, type Reading } from './reading.ts'

/**
 * Reads all articles of the inputs, in the order given: each is a file, a folder, a glob, a web address, or `-` for standard
 * input. What cannot be read is a failure in its place, and the rest goes on. One article is held at a time (of a feed, those of
 * one document); files and workers are closed at the end, and also when the caller leaves early.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadArticle | ReadFailure> {
  const reading = openReading(options)
  try {
    for (const argument of inputs) {
      for await (const input of findInputs(argument, options)) {
        if ('reason' in input) yield input
        else if ('address' in input) yield* readAddress(input.address, reading)
        else yield* readInput(input, reading)
      }
    }
  } finally {
    await reading.close()
  }
}

async function* readInput(input: Input, reading: Reading): AsyncGenerator<ReadArticle | ReadFailure> {
  try {
    yield* readOpened(input, reading)
  } catch (error) {
    yield { place: input.place, reason: describeError(error) }
  }
}

async function* readOpened(input: Input, reading: Reading): AsyncGenerator<ReadArticle | ReadFailure> {
  const { place, size, format } = input
  const done = size === null ? null : ((await reading.options.resume?.(place)) ?? null)
  if (done === 'done') return
  const peeked = await peekBytes(input.open(done?.offset ?? undefined), HEAD)
  try {
    yield* readBytes(peeked, { place, format, size, done, address: null, charset: null }, reading)
  } finally {
    await peeked.close()
  }
}
