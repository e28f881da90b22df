import type { BlockRole } from '../../model/document.ts'
import { isDateLine } from './find-dateline.ts'

const LONGEST_SPECIAL_LINE = 300

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|del|di|van|von|der|den|bin|al|el|la|le|ter|\\p{Lu}[\\p{L}.'’-]*))*"
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|From|(?:Text|Written|Story|Reporting) by):? ${NAME}(?:(?:,| and| &| in| for| \\|) ?[^.!?]{0,80})?$`,
  'u',
)
const BYLINE_IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’ -]{3,40} in \p{Lu}[\p{L} ]{2,40}$/u

const CAPTION =
  /^(?:file )?(?:photo(?:graph)?s?|image|picture|caption|illustration|graphic|map|video)(?: (?:by|credit|courtesy(?: of)?))?\s?[:/]|^FILE(?: PHOTO)?\s?[:—–-]/i
const CREDIT =
  /\((?:[^()]{0,40}\b(?:photo|image|images|pool|via|file|handout|getty|reuters)\b[^()]{0,60})\)\.?$|(?:photo|image|picture)s?(?: by| credit)?: [^.]{2,60}$|\b(?:REUTERS|AFP|AP)\/[\p{L} .]{2,40}$|(?:\/|via )(?:Getty Images|AFP|AP|Reuters)$/iu

const BOILERPLATE =
  /^(?:read (?:more|also|next|the full)\b|see also\b|related\b(?: (?:stories|articles|topics|coverage))?\s?(?::|$)|also read\b|advertisement\b|share\b.{0,30}$|follow us\b|sign up\b|subscribe\b|click here\b|copyright\b|©|all rights reserved|continue reading|watch(?: live)?:|listen:|more:|more on this|editing by\b|\(?reporting by\b.*editing by|_?_?load-date:|abstract\.?$|full text\.?$|topics?:|tags?:|image source|https?:\/\/\S+$)/i
const HAS_WORDS = /[\p{L}\p{N}]/u

/** The role that a line tells by its own form; null where its place in the article decides. */
export function recogniseLine(line: string, authors: readonly string[]): BlockRole | null {
  if (line.length > LONGEST_SPECIAL_LINE) return HAS_WORDS.test(line) ? null : 'other'
  if (!HAS_WORDS.test(line) || BOILERPLATE.test(line)) return 'other'
  if (isDateLine(line)) return 'dateline'
  if (CAPTION.test(line) || CREDIT.test(line)) return 'caption'
  if (line.length <= 120 && (BYLINE.test(line) || BYLINE_IN_CAPITALS.test(line) || isAuthors(line, authors)))
    return 'byline'
  return null
}

const isAuthors = (line: string, authors: readonly string[]): boolean =>
  authors.some((author) => author.trim() !== '' && line.toLowerCase() === author.trim().toLowerCase())
