import { describe, expect, it } from 'vitest'
import { segment } from '../../../segment/segment.ts'
import { readSource } from './read-source.ts'

/** How a source is read, with the words of its core. */
function read(source: string): string {
  const text = `${source} said so.`
  const { tokens } = segment({ text })
  const end = tokens.findIndex(({ text: word }) => word === 'said')
  const reading = readSource(tokens, { first: 0, end }, new Uint8Array(tokens.length))
  if (!reading) return 'nothing'
  return `${reading.kind}: ${text.slice(tokens[reading.first]?.start, tokens[reading.end - 1]?.end)}`
}

describe('readSource', () => {
  it('tells names, pronouns and descriptions apart', () => {
    expect(read('Viktor Lund')).toBe('name: Viktor Lund')
    expect(read('He')).toBe('pronoun: He')
    expect(read('The foreign minister')).toBe('person: The foreign minister')
  })

  it('tells somebody whose name is withheld from several', () => {
    expect(read('A senior official')).toBe('anonymous: A senior official')
    expect(read('Senior officials')).toBe('collective: Senior officials')
    expect(read('A group of doctors')).toBe('collective: A group')
  })

  it('tells bodies from documents', () => {
    expect(read('The river commission')).toBe('body: The river commission')
    expect(read('A report by the river commission')).toBe('document: A report')
  })

  it('reads what belongs to somebody as such, unless it is a name', () => {
    expect(read("Lund's refusal")).toBe("possession: Lund's refusal")
    expect(read("PortWatch's Anna Roe")).toBe("name: PortWatch's Anna Roe")
  })

  it('ends the core at an apposition', () => {
    expect(read('Anna Roe, a lawyer,')).toBe('name: Anna Roe')
  })

  it('reads nothing where no noun phrase stands', () => {
    expect(read('There')).toBe('nothing')
  })
})
