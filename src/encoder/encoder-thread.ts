import { type MessagePort, workerData } from 'node:worker_threads'
import type { EncoderFolder } from './manifest.ts'
import type { Answer, Question } from './question.ts'
import { createScorer } from './score-words.ts'

/** What `askThread` hands over: the model, a counter that the asker waits on, and where questions come from. */
const { folder, beat, port }: { folder: EncoderFolder; beat: Int32Array; port: MessagePort } = workerData

const tick = (): void => {
  Atomics.add(beat, 0, 1)
  Atomics.notify(beat, 0)
}

const ready = createScorer(folder)
ready.catch(() => {}) // the first question hears of it

port.on('message', async (question: Question) => {
  port.postMessage(await answer(question))
  tick()
})

async function answer(question: Question): Promise<Answer> {
  try {
    const score = await ready
    return { scores: await score(question, tick) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
