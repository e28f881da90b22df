import type { Context } from 'hono'
import type { AppEnv } from '../app.ts'
import { Problem } from '../problem.ts'
import { importRequestSchema } from '../schemas/imports.ts'
import type { ImportSource, UploadedFile } from './import-source.ts'

/** What a request asks to import. @throws Problem where it is nothing that can be imported */
export async function readSource(c: Context<AppEnv>): Promise<ImportSource> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (type === 'multipart/form-data') return { kind: 'files', files: await readFiles(await c.req.formData()) }
  if (type === 'application/json') return readRequest(await c.req.json())
  throw new Problem(415, 'an import is multipart/form-data with files, or application/json')
}

async function readFiles(form: FormData): Promise<UploadedFile[]> {
  const files = [...form.values()].filter((value) => value instanceof File)
  if (files.length === 0) throw new Problem(400, 'the form holds no file: send each as a field "files"')
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

function readRequest(body: unknown): ImportSource {
  const { success, data, error } = importRequestSchema.safeParse(body)
  if (!success) throw new Problem(400, `body: ${describe(error.issues)}`)
  if ('feed' in data) return { kind: 'feed', feed: data.feed }
  if ('urls' in data) return { kind: 'urls', urls: data.urls }
  const { text, title = null, published = null, outlet = null } = data
  return { kind: 'text', text, title, published, outlet }
}

interface Issue {
  readonly code?: string
  readonly message: string
  readonly path: readonly PropertyKey[]
  readonly errors?: readonly (readonly Issue[])[]
}

/** Of the shapes that the body may have, what the one lacks that it is nearest to: that whose fields are all known. */
function describe(issues: readonly Issue[]): string {
  const [issue] = issues
  const shapes = issue?.errors ?? [issues]
  const nearest = shapes.find((shape) => !shape.some(({ code }) => code === 'unrecognized_keys'))?.[0]
  if (nearest === undefined || nearest.path.length === 0) return 'give text, urls or feed, and what belongs to it'
  return `"${nearest.path.join('.')}" ${nearest.message}`
}
