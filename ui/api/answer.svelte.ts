import { untrack } from 'svelte'
import { ask } from './ask.ts'

/** What a component shows of an answer: the last one stays until the next has come. */
export interface Answer<Value> {
  readonly value: Value | null
  /** null where all is well. */
  readonly error: unknown
  /** True where an answer to the present question has not come yet. */
  readonly isWaiting: boolean
  readonly retry: () => void
}

/** Asks the API for the path, again whenever it changes; null asks for nothing. To be called while a component is set up. */
export function followAnswer<Value>(pathOf: () => string | null): Answer<Value> {
  let value = $state.raw<Value | null>(null)
  let error = $state.raw<unknown>(null)
  let isWaiting = $state(true)
  let tries = $state(0)
  $effect(() => {
    void tries
    const path = pathOf()
    const aborter = new AbortController()
    untrack(() => {
      isWaiting = path !== null
      error = null
      if (path === null) value = null
    })
    if (path !== null)
      ask<Value>(path, { signal: aborter.signal })
        .then((answer) => {
          value = answer
        })
        .catch((problem: unknown) => {
          if (!aborter.signal.aborted) error = problem
        })
        .finally(() => {
          if (!aborter.signal.aborted) isWaiting = false
        })
    return () => aborter.abort()
  })
  return {
    get value() {
      return value
    },
    get error() {
      return error
    },
    get isWaiting() {
      return isWaiting
    },
    retry: () => {
      tries += 1
    },
  }
}
