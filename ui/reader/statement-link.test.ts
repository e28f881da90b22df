import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { findLinkedStatement, writeStatementLink } from './statement-link.ts'

const text = '“The locks open,” said Ana Veld. “The treaty stands,” said Ilo Marr.'
const { statements } = extract({ text })
const [first, second] = statements
if (first === undefined || second === undefined) throw new Error('the text has two statements')
const linkTo = (statement: typeof first) => new URLSearchParams(writeStatementLink(text, statement))

describe('a link to a statement', () => {
  it('carries id, offset and words', () => {
    expect(writeStatementLink(text, first)).toBe('statement=s1&at=0&words=%E2%80%9CThe+locks+open%2C%E2%80%9D')
  })

  it('finds its statement', () => expect(findLinkedStatement(text, statements, linkTo(second))).toBe(second))

  it('finds it by its words where the ids have moved', () => {
    const moved = [{ ...second, id: 's1' }]
    expect(findLinkedStatement(text, moved, linkTo(second))).toBe(moved[0])
  })

  it('never takes another statement that has the id now', () => {
    expect(findLinkedStatement(text, [{ ...second, id: 's1' }], linkTo(first))).toBeNull()
  })

  it('takes the nearest of several with the same words', () => {
    const near = { ...first, id: 's8', content: [{ start: 0, end: 17 }] }
    const doubled = text + text
    const far = { ...first, id: 's9', content: [{ start: text.length, end: text.length + 17 }] }
    expect(findLinkedStatement(doubled, [far, near], linkTo({ ...first, id: 's7' }))).toBe(near)
  })

  it('goes by the id where it carries no words', () => {
    expect(findLinkedStatement(text, statements, new URLSearchParams('statement=s2'))).toBe(second)
    expect(findLinkedStatement(text, statements, new URLSearchParams('statement=s9'))).toBeNull()
    expect(findLinkedStatement(text, statements, new URLSearchParams())).toBeNull()
  })
})
