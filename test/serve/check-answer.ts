import { Ajv2020 } from 'ajv/dist/2020.js'
import type { describeApi } from '../../src/serve/describe-api.ts'

type Description = ReturnType<typeof describeApi>
type Schema = { readonly [keyword: string]: unknown }

const METHODS = ['get', 'post', 'put', 'delete'] as const

export interface Operation {
  /** `GET /api/articles/{key}` */
  readonly name: string
  /** What is wrong with an answer, in words; nothing where it is as it is described. */
  problemsOf(answer: Response): Promise<readonly string[]>
}

/** The operations that a description of an API holds. */
export function operationsOf(description: Description): readonly Operation[] {
  return Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const responses: { readonly [status: string]: unknown } = operation.responses ?? {}
      return [
        {
          name: `${method.toUpperCase()} ${path}`,
          problemsOf: (answer: Response) => problemsOf(answer, responses, description),
        },
      ]
    }),
  )
}

async function problemsOf(
  answer: Response,
  responses: { readonly [status: string]: unknown },
  { components }: Description,
): Promise<readonly string[]> {
  const described = (responses[answer.status] ?? responses.default) as { readonly content?: Schema } | undefined
  if (described === undefined) return [`status ${answer.status} is not described`]
  const body = await answer.clone().text()
  if (described.content === undefined) return body === '' ? [] : ['a body is not described']
  const type = answer.headers.get('Content-Type') ?? ''
  const media = described.content[type] ?? described.content[type.split(';')[0] ?? '']
  if (media === undefined) return [`the type ${JSON.stringify(type)} is not described`]
  if (!/json$/.test(type)) return []
  const { schema } = media as { readonly schema: Schema }
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  const validate = ajv.compile(closed({ components, ...schema }) as Schema)
  if (validate(JSON.parse(body))) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  )
}

/** The same schema with no field allowed that it does not describe. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, closed(value)]))
  return inner.type === 'object' && inner.properties !== undefined && inner.additionalProperties === undefined
    ? { ...inner, additionalProperties: false }
    : inner
}
