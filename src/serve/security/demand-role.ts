import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../app.ts'
import { Problem } from '../problem.ts'
import { mayActAs, type Role } from './caller.ts'

/** Who may ask for what: the first line that fits counts. All that is not listed is for those who read. */
const NEEDED: readonly { readonly path: RegExp; readonly methods: RegExp; readonly role: Role }[] = [
  { path: /^\/api\/imports(\/|$)/, methods: /./, role: 'admin' },
  { path: /^\/api\/(extract|session|compare\/transcript)$/, methods: /./, role: 'read' },
  { path: /^\/api\//, methods: /^(POST|PUT|PATCH|DELETE)$/, role: 'correct' },
]

/** The role that a request needs. */
export const roleFor = (method: string, path: string): Role =>
  NEEDED.find((line) => line.path.test(path) && line.methods.test(method))?.role ?? 'read'

export const demandRole: MiddlewareHandler<AppEnv> = async (c, next) => {
  const needed = roleFor(c.req.method, c.req.path)
  const { name, role } = c.get('caller')
  if (!mayActAs(role, needed))
    throw new Problem(403, `the token of ${JSON.stringify(name)} has the role ${role}, and this needs ${needed}`)
  await next()
}
