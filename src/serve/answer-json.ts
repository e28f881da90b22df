import type { Context, TypedResponse } from 'hono'
import type { AppEnv } from './app.ts'
import type { JsonText } from './ledger-answers.ts'

/** Answers with JSON that is at hand as text; `cacheAnswers` takes it from the context, where reading the body again would cost more. */
export function answerJson<Value>(
  c: Context<AppEnv>,
  text: JsonText<Value>,
): Response & TypedResponse<Value, 200, 'json'> {
  c.set('json', text)
  const answer: Response = c.body(text, 200, { 'Content-Type': 'application/json' })
  return answer as Response & TypedResponse<Value, 200, 'json'>
}
