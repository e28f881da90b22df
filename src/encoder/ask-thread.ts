import { createRequire } from 'node:module'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { EncoderFolder } from './manifest.ts'
import type { Answer, Question } from './question.ts'

/** Milliseconds without a sign of life after which the thread counts as lost: a window takes about a tenth of a second. */
const PATIENCE = 120_000

/** As built: a thread cannot run sources. */
const THREAD = createRequire(import.meta.url).resolve('#encoder-thread')

/**
 * Starts a thread with an encoder, and returns what asks it and waits for its answer: extraction is synchronous, the runtime of encoders is not.
 * Asking throws Error where the encoder fails or its thread was lost. The thread keeps no process alive.
 */
export function askThread(folder: EncoderFolder): (question: Question) => Float32Array {
  const beat = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const { port1: port, port2 } = new MessageChannel()
  const thread = new Worker(THREAD, { workerData: { folder, beat, port: port2 }, transferList: [port2] })
  thread.unref()
  port.unref()
  return (question) => {
    port.postMessage(question)
    const answer = waitFor(port, beat)
    if ('scores' in answer) return answer.scores
    throw new Error(`the encoder failed: ${answer.fault}`)
  }
}

function waitFor(port: MessagePort, beat: Int32Array): Answer {
  for (;;) {
    const seen = Atomics.load(beat, 0)
    const received: { message: Answer } | undefined = receiveMessageOnPort(port)
    if (received !== undefined) return received.message
    if (Atomics.wait(beat, 0, seen, PATIENCE) === 'timed-out')
      throw new Error('the encoder gives no answer: its thread was lost, for want of memory perhaps')
  }
}
