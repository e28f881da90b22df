import type { InferenceSession, Tensor } from 'onnxruntime-web'
import { cutWindows, depthIn, type Window } from './cut-windows.ts'
import type { EncoderFolder } from './manifest.ts'
import type { Question } from './question.ts'
import { subwordReader } from './subword-reader.ts'

/** Scores of labels for all words of an article, one row a word; `tick` is called after each window. */
export type ScoreWords = (question: Question, tick: () => void) => Promise<Float32Array>

/** Makes ready what scores words. @throws Error where a package is absent */
export async function createScorer({ manifest, graph, tokenizer }: EncoderFolder): Promise<ScoreWords> {
  const [ort, { Tokenizer }] = await Promise.all([import('onnxruntime-web'), import('@huggingface/tokenizers')])
  ort.env.wasm.numThreads = 1
  const session = await ort.InferenceSession.create(graph, { executionProviders: ['wasm'] })
  const pieces = subwordReader(new Tokenizer(JSON.parse(tokenizer), {}), manifest.marks.unknown)
  const integers = (values: ArrayLike<number>, ...shape: number[]): Tensor =>
    new ort.Tensor('int64', BigInt64Array.from(values, BigInt), [1, ...shape])

  async function scoresOf({ places }: Question, subwords: readonly (readonly number[])[], window: Window) {
    const { first, last } = window
    const width = manifest.places.length
    const line = [manifest.marks.begin]
    const firsts = subwords.slice(first, last).map((ids) => line.push(...ids) - ids.length)
    line.push(manifest.marks.end)
    return run(session, {
      subwords: integers(line, line.length),
      attention: integers(
        line.map(() => 1),
        line.length,
      ),
      firsts: integers(firsts, firsts.length),
      places: integers(places.subarray(first * width, last * width), firsts.length, width),
    })
  }

  return async (question, tick) => {
    const subwords = question.words.map(pieces)
    const count = manifest.labels.length
    const scores = new Float32Array(subwords.length * count)
    const depths = new Float64Array(subwords.length).fill(-1)
    for (const window of cutWindows(
      subwords.map(({ length }) => length),
      manifest.window,
    )) {
      const found = await scoresOf(question, subwords, window)
      for (let word = window.first; word < window.last; word++) {
        const depth = depthIn(window, word, subwords.length)
        if (depth <= depths[word]!) continue
        depths[word] = depth
        const at = (word - window.first) * count
        scores.set(found.subarray(at, at + count), word * count)
      }
      tick()
    }
    return scores
  }
}

async function run(session: InferenceSession, feeds: InferenceSession.FeedsType): Promise<Float32Array> {
  const { emissions } = await session.run(feeds)
  if (!(emissions?.data instanceof Float32Array)) throw new Error('the encoder gives no emissions')
  return emissions.data
}
