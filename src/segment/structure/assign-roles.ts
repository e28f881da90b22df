import type { Article } from '../../model/article.ts'
import type { BlockRole } from '../../model/document.ts'
import { datelineLength } from './find-dateline.ts'
import { isHeading } from './is-heading.ts'
import { isHeadline } from './is-headline.ts'
import { isStandfirst } from './is-standfirst.ts'
import type { Paragraph } from './join-wrapped-lines.ts'
import { recogniseLine } from './recognise-line.ts'

/** One role for each paragraph, by its form first and then by its place. */
export function assignRoles(article: Article, paragraphs: readonly Paragraph[]): BlockRole[] {
  const lines = paragraphs.map(({ start, end }) => article.text.slice(start, end))
  const roles: (BlockRole | null)[] = lines.map((line) => recogniseLine(line, article.authors ?? []))
  const first = roles.indexOf(null)
  let body = first
  if (first !== -1 && isHeadline(lines, first, article.title ?? null)) {
    roles[first] = 'headline'
    body = roles.indexOf(null)
    if (
      body !== -1 &&
      roles.slice(first + 1, body).every((role) => role === 'other') &&
      isStandfirst(lines, roles, body)
    ) {
      roles[body] = 'standfirst'
    }
  }
  return roles.map((role, index) => {
    if (role !== null) return role
    return isHeading(lines, roles, index) && datelineLength(lines[index] ?? '') === 0 ? 'heading' : 'paragraph'
  })
}
