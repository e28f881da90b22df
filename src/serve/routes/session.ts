import { createRoute } from '@hono/zod-openapi'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { App } from '../app.ts'
import { PROBLEMS } from '../problem.ts'
import { callerSchema, signInSchema } from '../schemas/session.ts'
import { SESSION_COOKIE, SIGN_IN } from '../security/authenticate.ts'
import type { ServeContext } from '../serve-context.ts'

const tags = ['session']

/** How long a browser stays signed in, in seconds: 30 days. */
const LASTING = 30 * 24 * 60 * 60

const getRoute = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Tell who asks, and what they may do',
  tags,
  responses: {
    200: { description: 'The caller', content: { 'application/json': { schema: callerSchema } } },
    ...PROBLEMS,
  },
})

const signInRoute = createRoute({
  method: 'post',
  path: SIGN_IN.path,
  summary: 'Sign a browser in: it keeps the token in a cookie that no script can read',
  tags,
  request: { body: { required: true, content: { 'application/json': { schema: signInSchema } } } },
  responses: {
    200: { description: 'The caller', content: { 'application/json': { schema: callerSchema } } },
    ...PROBLEMS,
  },
})

const signOutRoute = createRoute({
  method: 'delete',
  path: '/api/session',
  summary: 'Sign a browser out',
  tags,
  responses: { 204: { description: 'Signed out' }, ...PROBLEMS },
})

export function sessionRoutes(app: App, { authenticator }: ServeContext): void {
  app.openapi(getRoute, (c) => c.json(c.get('caller'), 200))
  app.openapi(signInRoute, async (c) => {
    const { token } = c.req.valid('json')
    const caller = await authenticator(c, token)
    // A proxy that speaks HTTPS says so.
    const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https'
    setCookie(c, SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'Strict', secure, maxAge: LASTING })
    return c.json(caller, 200)
  })
  app.openapi(signOutRoute, (c) => {
    deleteCookie(c, SESSION_COOKIE, { path: '/' })
    return c.body(null, 204)
  })
}
