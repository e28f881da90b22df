import { parentPort } from 'node:worker_threads'
import { readPage } from './html/read-page.ts'
import type { ParseTask } from './parse/parse-task.ts'

/** Entry of the worker thread: a `ParseTask` in, its result out, one at a time. What a page does not need is loaded when it is. */
parentPort?.on('message', async (task: ParseTask) => {
  parentPort?.postMessage(await answer(task))
})

async function answer(task: ParseTask) {
  switch (task.kind) {
    case 'page':
      return readPage(task.text)
    case 'xml':
      return (await import('./parse/read-xml.ts')).readXml(task)
    case 'json':
      return (await import('./parse/read-json.ts')).readJson(task)
  }
}
