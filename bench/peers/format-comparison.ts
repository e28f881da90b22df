import type { Spread } from '../summarise.ts'
import type { Speed } from './measure-speed.ts'
import type { Accuracy, Rates } from './score-statements.ts'

export interface Row {
  readonly name: string
  readonly accuracy: Accuracy
  readonly speed: Speed
}

const ACCURACY = [
  'system',
  'relation P / R / F1',
  'strict F1',
  'direct / mixed / indirect recall',
  'direct only P / R / F1',
]
const RATIOS = ['ours : it', 'relation F1', 'direct only F1', 'speed', 'articles per CPU second', 'articles/s']

/** Two tables in Markdown: what each system found, and how many times as much ours is. The first row is ours. */
export function formatComparison(rows: readonly Row[]): string {
  const [ours] = rows
  if (ours === undefined) throw new RangeError('no system to compare')
  const found = rows.map(({ name, accuracy: { relation, strict, recall, direct } }) => [
    name,
    showRates(relation),
    String(strict.f1),
    `${recall.direct} / ${recall.mixed} / ${recall.indirect}`,
    showRates(direct),
  ])
  const ratios = rows.map(({ name, accuracy, speed }) => [
    name,
    times(ours.accuracy.relation.f1, accuracy.relation.f1),
    times(ours.accuracy.direct.f1, accuracy.direct.f1),
    showSpread(speed.ratio),
    showSpread(speed.perCpuSecond),
    showSpread(speed.perSecond),
  ])
  return `${formatTable(ACCURACY, found)}\n\n${formatTable(RATIOS, ratios)}`
}

const showRates = ({ p, r, f1 }: Rates): string => `${p} / ${r} / ${f1}`

const times = (ours: number, theirs: number): string => (theirs === 0 ? '–' : (ours / theirs).toFixed(2))

/** The median, and the least and the most where they differ. */
function showSpread({ min, median, max }: Spread): string {
  const [least, middle, most] = [min, median, max].map((value) => value.toPrecision(3))
  return least === most ? `${middle}` : `${middle} (${least} to ${most})`
}

function formatTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[], fill: string): string =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width, fill)).join(' | ')} |`
  return [line(titles, ' '), line([], '-'), ...rows.map((row) => line(row, ' '))].join('\n')
}
