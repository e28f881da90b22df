import { describe, expect, it } from 'vitest'
import { hidesDoubtful, withDoubtful, withStatement } from './reader-query.ts'

const query = (words: string) => new URLSearchParams(words)

describe('the query of the reader', () => {
  it('says whether doubtful statements are left out, and keeps the link to a statement', () => {
    const hidden = withDoubtful(query('statement=s2&at=40&words=the+locks'), true)
    expect(hidden.toString()).toBe('statement=s2&at=40&words=the+locks&doubtful=hidden')
    expect(hidesDoubtful(hidden)).toBe(true)
    expect(withDoubtful(hidden, false).toString()).toBe('statement=s2&at=40&words=the+locks')
  })

  it('shows them for any other value', () => {
    expect(hidesDoubtful(query(''))).toBe(false)
    expect(hidesDoubtful(query('doubtful=shown'))).toBe(false)
  })

  it('keeps the filter when another statement is chosen, and not the words of the one before', () => {
    expect(withStatement(query('statement=s2&at=40&words=the&doubtful=hidden'), 's3').toString()).toBe(
      'statement=s3&doubtful=hidden',
    )
    expect(withStatement(query('event=e1'), 's3').toString()).toBe('statement=s3')
  })
})
