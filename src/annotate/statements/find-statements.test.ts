import { expect, it } from 'vitest'
import { NO_ANNOTATIONS } from '../../model/annotation.ts'
import { segment } from '../../segment/segment.ts'
import { findStatements } from './find-statements.ts'

/** What the rules alone find: rule, source, cue, content. */
function find(text: string): string[] {
  const { statements = [] } = findStatements.annotate(segment({ text }), NO_ANNOTATIONS)
  return statements.map(({ finder, source, cue, content }) =>
    [finder, ...[source, cue, ...content].map((span) => (span === null ? '-' : text.slice(span.start, span.end)))].join(
      ' | ',
    ),
  )
}

it('reads a verb and a name before a colon', () =>
  expect(find('The tax would rise. Said Ana Roe: "I see no use in it."')).toEqual([
    'quotation-cue-before | Ana Roe | Said | "I see no use in it."',
  ]))

it('takes a noun with participles and infinitives of its own for the source of a cue that ends the sentence', () =>
  expect(
    find('Kestria has closed the northern lock, a member of the team trying to settle the matter has said.'),
  ).toEqual([
    'trailing-cue | a member of the team trying to settle the matter | has said | Kestria has closed the northern lock',
  ]))

it('takes no clause for such a source', () =>
  expect(find('Kestria closed the lock, the man who led the talks slept and the crew left.')).toEqual([]))
