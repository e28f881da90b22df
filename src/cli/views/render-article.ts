import type { Record } from '../../model/record.ts'
import type { Extracted } from '../extract-in-order.ts'
import { makeSafe } from './clean-text.ts'
import { describeAct, describeArticleTopics, describeTopics } from './describe-meaning.ts'
import { contentOf, nameSpeaker, wordsOf } from './describe-statement.ts'
import { describeTargets } from './describe-targets.ts'
import { type StyledWord, shorten, wrapWords } from './fit-width.ts'
import { listTimes } from './list-times.ts'
import { markParts, type Part } from './mark-parts.ts'
import type { Palette } from './palette.ts'

interface Page {
  readonly palette: Palette
  /** Terminal columns. */
  readonly width: number
}

const WHOLE = { first: true, last: true }

/** Widest line of running text, in columns. */
const MEASURE = 96

/** The article with source, cue and content marked, then its statements and the doubts about its text. */
export function renderArticle({ source, record }: Extracted, { palette, width }: Page): string {
  const { text } = source.article
  const columns = Math.min(width, MEASURE)
  const parts = markParts(text.length, record.statements, record.events)
  const blocks = record.structure.map(({ role, start, end }) => {
    const words = styledWords(text, parts, { start, end }, palette)
    const plain = role === 'headline' || role === 'heading'
    const wrapped = wrapWords(words, columns)
    return plain ? palette.paint('heading', wrapped, WHOLE) : wrapped
  })
  const sections = [
    about(record),
    ...blocks,
    listStatements(text, record, { palette, width: columns }),
    listTimes(text, record),
    listDoubts(text, record),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n\n`
}

function about(record: Record): string {
  return [record.article.outlet, record.article.published, describeArticleTopics(record) || null]
    .filter((value) => value !== null)
    .map(makeSafe)
    .join(' · ')
}

/** Words of a block, each in the look of its part; marks open at the first word of a part and close at the last. */
function styledWords(
  text: string,
  parts: readonly Part[],
  block: { start: number; end: number },
  palette: Palette,
): StyledWord[] {
  const words: StyledWord[] = []
  for (const part of parts) {
    const start = Math.max(part.start, block.start)
    const end = Math.min(part.end, block.end)
    if (start >= end) continue
    appendWords(words, makeSafe(text.slice(start, end)), (word, edge) =>
      part.role === null ? word : palette.paint(part.role, word, edge),
    )
  }
  return words.filter(({ plain }) => plain !== '')
}

type Paint = (word: string, edge: { readonly first: boolean; readonly last: boolean }) => string

/** Words of one part; the first joins the last word so far where no white space lies between them. */
function appendWords(words: StyledWord[], passage: string, paint: Paint): void {
  const pieces = passage.split(/\s+/u)
  const filled = pieces.flatMap((piece, index) => (piece === '' ? [] : [index]))
  const styled = pieces.map((plain, index) => {
    const edge = { first: index === filled[0], last: index === filled.at(-1) }
    return { plain, shown: plain === '' ? '' : paint(plain, edge) }
  })
  const last = words.pop() ?? { plain: '', shown: '' }
  const [first = { plain: '', shown: '' }, ...rest] = styled
  words.push({ plain: last.plain + first.plain, shown: last.shown + first.shown }, ...rest)
}

function listStatements(text: string, record: Record, { palette, width }: Page): string {
  const lines = record.statements.map((statement) => {
    const within = statement.within === null ? '' : ` in ${statement.within}`
    const act = describeAct(statement)
    const traits = [nameSpeaker(record, statement), statement.kind, act, statement.confidence.toFixed(2)]
    const head = `${statement.id}${within}  ${traits.filter((trait) => trait !== '').join(', ')}`
    const targets = describeTargets(record, statement)
    const below = [targets === '' ? '' : `on ${targets}`, describeTopics(statement)].filter((line) => line !== '')
    const cue = wordsOf(text, statement.cue)
    return `${palette.paint('faint', head, WHOLE)}\n    ${shorten(`${cue === '' ? '' : `${cue}: `}${contentOf(text, statement)}`, Math.max(20, width - 4))}${below.map((line) => `\n    ${palette.paint('faint', line, WHOLE)}`).join('')}`
  })
  return lines.length === 0
    ? 'No statements found.'
    : [
        palette.paint('heading', `${lines.length} ${lines.length === 1 ? 'statement' : 'statements'}`, WHOLE),
        ...lines,
      ].join('\n')
}

function listDoubts(text: string, { messages }: Record): string {
  if (messages.length === 0) return ''
  return [
    'Doubts about the text',
    ...messages.map(({ start, rule, text: words }) => `${lineAndColumn(text, start)}  ${rule}: ${makeSafe(words)}`),
  ].join('\n')
}

/** "line:column", both from 1. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `${line}:${offset - before.lastIndexOf('\n')}`
}
