import { describe, expect, it } from 'vitest'
import type { StatementAnnotation } from '../../model/annotation.ts'
import { NO_ANNOTATIONS } from '../../model/annotation.ts'
import { segment } from '../../segment/segment.ts'
import { linkSpeakers } from './link-speakers.ts'

/** Sources stand in «guillemets» in the text given, which are taken out; the words after each one are its content. */
function speakersOf(marked: string): string[] {
  const { text, statements } = readMarked(marked)
  const { speakers = [] } = linkSpeakers.annotate(segment({ text }), { ...NO_ANNOTATIONS, statements })
  return speakers.map(({ actor, status }) => `${actor?.name ?? '-'} ${status}`)
}

function readMarked(marked: string): { text: string; statements: StatementAnnotation[] } {
  const statements: StatementAnnotation[] = []
  let text = ''
  for (const part of marked.split('«')) {
    const [source = '', rest] = part.split('»')
    if (rest === undefined) {
      text += part
      continue
    }
    const start = text.length
    const end = start + source.length
    text += source + rest
    statements.push({
      source: { start, end },
      cue: null,
      content: [{ start: end, end: text.length }],
      finder: 'test',
      confidence: 1,
    })
  }
  return { text, statements }
}

describe('linkSpeakers', () => {
  it('names a person without titles and links the short forms of the name', () => {
    expect(
      speakersOf('«Osterian President Viktor Lund» said it rained. «Lund» said it snowed. «Mr Lund» said it froze.'),
    ).toEqual(['Viktor Lund named', 'Viktor Lund named', 'Viktor Lund named'])
  })

  it('links an office to the only person who is known to hold it', () => {
    expect(
      speakersOf(
        'Osterian President Viktor Lund arrived. «The Osterian president» said it rained. «The president» agreed that it did.',
      ),
    ).toEqual(['Viktor Lund named', 'Viktor Lund named'])
  })

  it('learns an office from an apposition', () => {
    expect(speakersOf('Anna Roe, the foreign minister, arrived. «The foreign minister» said that it rained.')).toEqual([
      'Anna Roe named',
    ])
  })

  it('does not link an office that two people hold', () => {
    expect(speakersOf('President Viktor Lund met President Anna Roe. «The president» said that it rained.')).toEqual([
      '- unknown',
    ])
  })

  it('does not link an office of another state', () => {
    expect(speakersOf('Osterian President Viktor Lund arrived. «The Valmoran president» said that it rained.')).toEqual(
      ['- unknown'],
    )
  })

  it('does not take a word of a title that is no office for its holder', () => {
    expect(speakersOf('Secretary of State Viktor Lund arrived. «The state» said that it rained.')).toEqual([
      '- unknown',
    ])
  })

  it('does not choose between two people of one surname', () => {
    expect(speakersOf('Viktor Lund met Anna Lund on Monday. «Lund» said that it rained.')).toEqual(['- unknown'])
  })

  it('links a pronoun to the last speaker, over paragraphs', () => {
    expect(speakersOf('«Viktor Lund» said that it rained.\n\n«He» added that it would snow.')).toEqual([
      'Viktor Lund named',
      'Viktor Lund named',
    ])
  })

  it('links a pronoun only to somebody of its gender', () => {
    expect(speakersOf('Viktor Lund met Anna Roe on Monday. «She» said that it rained.')).toEqual(['Anna Roe named'])
    expect(speakersOf('«Viktor Lund» said that it rained. «She» said that it snowed.')).toEqual([
      'Viktor Lund named',
      '- unknown',
    ])
  })

  it('does not take a capitalised phrase for the antecedent of a pronoun', () => {
    expect(speakersOf('The walls of Grand Harbour School were wet. «She» said that it rained.')).toEqual(['- unknown'])
  })

  it('links a relative pronoun to the name right before it', () => {
    expect(speakersOf('The envoys met Anna Roe, «who» said that it rained.')).toEqual(['Anna Roe named'])
  })

  it('finds the person named beside a description', () => {
    expect(speakersOf("«Lund's running mate, Governor Anna Roe,» said that it rained.")).toEqual(['Anna Roe named'])
  })

  it('tells states, organisations and documents apart from people', () => {
    const { text, statements } = readMarked(
      '«Norway» said it rained. «The Harbour Ministry» said it snowed. «A report by the harbour board» said it froze.',
    )
    const { actors = [] } = linkSpeakers.annotate(segment({ text }), { ...NO_ANNOTATIONS, statements })
    expect(actors.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'Norway: state',
      'Harbour Ministry: organisation',
      'report by the harbour board: document',
    ])
  })

  it('links the short form of a document to the only one that has a longer name', () => {
    expect(speakersOf('«A harbour board survey» said that it rained. «The survey» said that it snowed.')).toEqual([
      'harbour board survey named',
      'harbour board survey named',
    ])
  })

  it('gives a group as such, by its whole phrase', () => {
    expect(speakersOf('«People in other cities» said that it rained.')).toEqual(['People in other cities collective'])
  })

  it('does not take a plural that opens a sentence for a name', () => {
    expect(speakersOf('«Delegates» said that it rained. «Critics» said that it snowed.')).toEqual([
      'Delegates collective',
      'Critics collective',
    ])
  })

  it('links every statement of a long article to one actor', () => {
    const paragraph = '«President Viktor Lund» said it rained. «The president» and «she» said it snowed.\n\n'
    const { text, statements } = readMarked(paragraph.repeat(200))
    const { speakers = [], actors = [] } = linkSpeakers.annotate(segment({ text }), { ...NO_ANNOTATIONS, statements })
    expect(speakers).toHaveLength(600)
    expect(actors.map(({ mentions }) => mentions.length)).toEqual([400])
  })

  it('names nobody for an anonymous source and keeps the stated reason', () => {
    const { text, statements } = readMarked(
      '«A senior official», who spoke on condition of anonymity because the talks go on, said that it rained.',
    )
    const { speakers = [], actors } = linkSpeakers.annotate(segment({ text }), { ...NO_ANNOTATIONS, statements })
    expect(actors).toEqual([])
    expect(
      speakers.map(({ status, anonymity }) => [status, anonymity && text.slice(anonymity.start, anonymity.end)]),
    ).toEqual([['anonymous', expect.stringMatching(/^who spoke on condition of anonymity/)]])
  })

  it('gives every statement one speaker, in the order of the statements, where nobody is named too', () => {
    const { text, statements } = readMarked('«Viktor Lund» said it rained. «He» said it snowed.')
    const [first, second] = statements
    if (!first || !second) throw new Error('two statements are marked')
    const unnamed = { ...first, source: null }
    const given = [second, unnamed, first]
    const { speakers = [] } = linkSpeakers.annotate(segment({ text }), { ...NO_ANNOTATIONS, statements: given })
    expect(speakers.map(({ statement }) => given.indexOf(statement))).toEqual([0, 1, 2])
    expect(speakers.map(({ actor, status }) => [actor?.name ?? null, status])).toEqual([
      ['Viktor Lund', 'named'],
      [null, 'unknown'],
      ['Viktor Lund', 'named'],
    ])
  })

  it('reads no words behind a source that ends before "from" as its own', () => {
    expect(speakersOf('It was shut, according to «statements» from Kestrian groups.')).toEqual(['statements named'])
    expect(speakersOf('It was shut, according to «statements from the Kestrian ministry».')).toEqual([
      'Kestrian ministry named',
    ])
  })

  it('marks every mention of a speaker with its form and place', () => {
    const { text, statements } = readMarked(
      '«President Viktor Lund» said it rained. «The president» and «he» said it snowed.',
    )
    const { actors = [] } = linkSpeakers.annotate(segment({ text }), { ...NO_ANNOTATIONS, statements })
    expect(
      actors.map(({ mentions }) => mentions.map(({ start, end, form }) => `${form} ${text.slice(start, end)}`)),
    ).toEqual([['name Viktor Lund', 'title The president', 'pronoun he']])
  })
})
