import * as Plot from '@observablehq/plot'
import type { Pair } from '../../../../src/serve/index.ts'
import { FACTUALITIES, type Factuality } from '../../../format/factuality.ts'
import { formatDay } from '../../../format/format-day.ts'
import { text } from '../../../text/index.ts'

type Point = Pair['forth']['points'][number]

export interface DrawOptions {
  /** Width of the drawing in pixels. */
  readonly width: number
  /** First and last day of the time that is drawn, ISO 8601: the same for both directions. */
  readonly domain: readonly [first: string, last: string]
  readonly label: string
  /** Address that opens what is behind a point. */
  readonly addressOf: (point: Point) => string
}

/** How each kind of event is drawn: filled where the outlet itself asserts it, hollow otherwise. */
const SYMBOLS: { readonly [factuality in Factuality]: string } = {
  asserted: 'square',
  claimed: 'circle',
  planned: 'triangle',
  hypothetical: 'diamond',
  denied: 'times',
}

const MARGINS = { marginLeft: 84, marginRight: 16 } as const

/** A line of mean stance, bars of counts below it, and events below these, each kind in a row of its own. */
export function drawSeries(points: readonly Point[], options: DrawOptions): SVGSVGElement[] {
  const x = { domain: options.domain.map((day) => new Date(day)), type: 'utc' as const, label: null }
  const spoken = points.filter(({ meanStance }) => meanStance !== null)
  return [
    ...(spoken.length > 0 ? [stanceLine(spoken, x, options), countBars(spoken, x, options)] : []),
    ...(points.some(hasEvents) ? [eventRows(points, x, options)] : []),
  ].map(asFigure(options.label))
}

const hasEvents = ({ events }: Point): boolean => FACTUALITIES.some((factuality) => events[factuality].length > 0)

const middleOf = ({ since, until }: Point): Date => new Date((Date.parse(since) + Date.parse(until)) / 2)

type Scale = Plot.ScaleOptions

function stanceLine(points: readonly Point[], x: Scale, { width, addressOf }: DrawOptions) {
  return Plot.plot({
    width,
    height: 184,
    ...MARGINS,
    marginTop: 24,
    marginBottom: 18,
    x: { ...x, axis: null },
    y: { domain: [-1, 1], ticks: [-1, 0, 1], tickFormat: signOf, label: text.relations.axisStance },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--edge)' }),
      Plot.lineY(points, { x: middleOf, y: 'meanStance', stroke: 'var(--ink-soft)', strokeWidth: 1 }),
      Plot.dot(points, {
        x: middleOf,
        y: 'meanStance',
        r: 6,
        fill: stanceColour,
        stroke: 'var(--paper)',
        href: addressOf,
        ariaLabel: (point: Point) =>
          `${formatDay(point.since)}: ${text.relations.mean(point.meanStance ?? 0)}, ${countOf(point)}`,
      }),
    ],
  })
}

function countBars(points: readonly Point[], x: Scale, { width, addressOf }: DrawOptions) {
  return Plot.plot({
    width,
    height: 104,
    ...MARGINS,
    marginTop: 24,
    marginBottom: 36,
    x,
    y: { ticks: 3, tickFormat: 'd', label: text.relations.axisStatements },
    marks: [
      Plot.rectY(points, {
        x1: (point: Point) => new Date(point.since),
        x2: (point: Point) => new Date(point.until),
        y: (point: Point) => point.statements.length,
        fill: 'var(--content)',
        inset: 0.5,
        href: addressOf,
        ariaLabel: (point: Point) => `${formatDay(point.since)}: ${countOf(point)}`,
      }),
      Plot.ruleY([0], { stroke: 'var(--edge)' }),
    ],
  })
}

function eventRows(points: readonly Point[], x: Scale, { width, addressOf }: DrawOptions) {
  const told = points.flatMap((point) =>
    FACTUALITIES.flatMap((factuality) => {
      const count = point.events[factuality].length
      return count === 0 ? [] : [{ point, factuality, count }]
    }),
  )
  type Told = (typeof told)[number]
  const rows = FACTUALITIES.filter((factuality) => told.some((one) => one.factuality === factuality))
  return Plot.plot({
    width,
    height: 60 + 24 * rows.length,
    ...MARGINS,
    marginTop: 24,
    marginBottom: 36,
    x,
    y: {
      type: 'point',
      domain: rows,
      tickFormat: (factuality: Factuality) => text.events.short[factuality],
      label: null,
    },
    symbol: { domain: [...FACTUALITIES], range: FACTUALITIES.map((factuality) => SYMBOLS[factuality]) },
    marks: [
      Plot.ruleY(rows, { stroke: 'var(--rule)' }),
      Plot.dot(told, {
        x: ({ point }: Told) => middleOf(point),
        y: 'factuality',
        symbol: 'factuality',
        r: ({ count }: Told) => 4 + Math.min(6, Math.sqrt(count)),
        fill: ({ factuality }: Told) => (factuality === 'asserted' ? 'var(--ink)' : 'var(--paper)'),
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
        href: ({ point }: Told) => addressOf(point),
        ariaLabel: ({ point, factuality, count }: Told) =>
          `${formatDay(point.since)}: ${count} ${text.events.told[factuality]}`,
      }),
    ],
    r: { type: 'identity' },
    color: { type: 'identity' },
  })
}

const countOf = ({ statements }: Point): string => text.ledger.count(statements.length, String(statements.length))

const signOf = (value: number): string =>
  value === 0 ? '0' : value < 0 ? `${text.relations.against} −1` : `${text.relations.for} +1`

function stanceColour({ meanStance }: Point): string {
  if (meanStance === null || meanStance === 0) return 'var(--stance-neither)'
  return meanStance < 0 ? 'var(--stance-against)' : 'var(--stance-for)'
}

/** Without the style sheet that Plot writes into a drawing: the policy of the page forbids it, and `Series.svelte` has its rules. */
const asFigure =
  (label: string) =>
  (drawing: (SVGSVGElement | HTMLElement) & Plot.Plot): SVGSVGElement => {
    if (!(drawing instanceof SVGSVGElement)) throw new Error('Plot has drawn something else than one drawing')
    drawing.querySelector('style')?.remove()
    // Groups of marks have no role, without which a label is none.
    for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
    drawing.setAttribute('role', 'group')
    drawing.setAttribute('aria-label', label)
    return drawing
  }
