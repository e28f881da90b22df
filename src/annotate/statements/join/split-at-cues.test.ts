import { describe, expect, it } from 'vitest'
import { inText } from '../../../../test/statements/in-text.ts'
import { splitAtCues } from './split-at-cues.ts'

const { scene, statement, words } = inText(
  '“The lock is shut,” she said, citing a report of Ostrel. Veld claimed the ferry was late, he said. “We wait.”',
)
const citing = statement(['a report of Ostrel'], 'citing', 'she', 'reported-object')
const veld = statement(['the ferry was late'], 'claimed', 'Veld', 'reported-clause')
const split = (content: string[], cue: string, source: string) =>
  splitAtCues(scene(citing, veld), [statement(content, cue, source)]).map(words)

describe('splitAtCues', () => {
  it('gives a stretch that opens with another cue to that statement', () =>
    expect(split(['“The lock is shut,”', 'citing a report of Ostrel'], 'said', 'she')).toEqual([
      ['“The lock is shut,”', 'said', 'she'],
      ['a report of Ostrel', 'citing', 'she'],
    ]))

  it('gives a stretch that opens with another source and cue to that statement', () =>
    expect(split(['Veld claimed the ferry was late', '“We wait.”'], 'said. “', 'he said')).toEqual([
      ['“We wait.”', 'said. “', 'he said'],
      ['the ferry was late', 'claimed', 'Veld'],
    ]))

  it('keeps content of one stretch whole', () =>
    expect(split(['Veld claimed the ferry was late'], 'said. “', 'he said')).toEqual([
      ['Veld claimed the ferry was late', 'said. “', 'he said'],
    ]))

  it('keeps stretches that open with no cue of a rule', () =>
    expect(split(['“The lock is shut,”', 'a report'], 'said', 'she')).toEqual([
      ['“The lock is shut,”', 'a report', 'said', 'she'],
    ]))
})
