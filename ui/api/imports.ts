import type { Import, ImportList, ImportRequest } from '../../src/serve/index.ts'
import { ask, send } from './ask.ts'
import { readEvents } from './read-events.ts'

/** Imports that wait, run, or ended lately, in the order in which they came. */
export const listImports = async (): Promise<readonly Import[]> => (await ask<ImportList>('/api/imports')).items

export const importFrom = (body: ImportRequest): Promise<Import> => ask('/api/imports', { method: 'POST', body })

export function importFiles(files: Iterable<File>): Promise<Import> {
  const body = new FormData()
  for (const file of files) body.append('files', file)
  return ask('/api/imports', { method: 'POST', body })
}

export const cancelImport = (id: string): Promise<Import> => ask(`/api/imports/${id}`, { method: 'DELETE' })

/** The states of an import until it has ended. */
export async function* watchImport(id: string, signal: AbortSignal): AsyncGenerator<Import> {
  const { body } = await send(`/api/imports/${id}/events`, { signal, accept: 'text/event-stream' })
  if (body !== null) for await (const { data } of readEvents(body)) yield JSON.parse(data)
}
