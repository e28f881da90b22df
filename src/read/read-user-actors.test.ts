import { describe, expect, it } from 'vitest'
import { InputError } from '../model/errors.ts'
import { readUserActors } from './read-user-actors.ts'

describe('readUserActors', () => {
  it('reads one actor a line and fills in what is left out', () => {
    const text =
      '{"name":"Valmora","aliases":["Valmoran"],"type":"state","code":"VLM"}\n\n{"name":"Ana Roe","from":"2031"}\n'
    expect(readUserActors(text, 'actors.jsonl')).toEqual([
      {
        name: 'Valmora',
        aliases: ['Valmoran'],
        type: 'state',
        wikidata: null,
        code: 'VLM',
        of: null,
        from: null,
        until: null,
      },
      { name: 'Ana Roe', aliases: [], type: null, wikidata: null, code: null, of: null, from: '2031', until: null },
    ])
  })

  it('names the line and the field that are wrong', () => {
    const read = (text: string) => () => readUserActors(text, 'actors.jsonl')
    expect(read('{"name":"Ana Roe"}\n{"name":"Valmora","wikidata":"42"}')).toThrow(
      new InputError('actors.jsonl:2: "wikidata": is not a Wikidata id: write Q42'),
    )
    expect(read('{"nam":"Ana Roe"}')).toThrow(/^actors\.jsonl:1: "name"/)
    expect(read('{"name":"Ana Roe","until":"May 2031"}')).toThrow(/^actors\.jsonl:1: "until": is not an ISO 8601 date/)
    expect(read('{"name":"Ana Roe","colour":"red"}')).toThrow(/^actors\.jsonl:1: .*colour/)
    expect(read('Ana Roe')).toThrow(/^actors\.jsonl:1: this line is not JSON/)
  })
})
