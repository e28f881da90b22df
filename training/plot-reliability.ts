import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { binByConfidence, type Rated } from './describe-reliability.ts'

/** How often statements of each tenth of confidence are right, against what they promise, as the text of an SVG file; points grow with their number. */
export function plotReliability(rated: readonly Rated[]): string {
  const { document } = parseHTML('<html><body></body></html>')
  const points = binByConfidence(rated)
  const plot = Plot.plot({
    document: document as unknown as NonNullable<Plot.PlotOptions['document']>,
    width: 420,
    height: 420,
    style: { background: 'white' },
    x: { domain: [0, 1], label: 'confidence', grid: true },
    y: { domain: [0, 1], label: 'share that is right', grid: true },
    r: { domain: [0, Math.max(...points.map(({ count }) => count))], range: [0, 12] },
    marks: [
      Plot.line(
        [
          [0, 0],
          [1, 1],
        ],
        { stroke: '#888', strokeDasharray: '4 4' },
      ),
      Plot.line(points, { x: 'confidence', y: 'right', stroke: '#1f4e8c' }),
      Plot.dot(points, { x: 'confidence', y: 'right', r: 'count', fill: '#1f4e8c' }),
      Plot.text(points, { x: 'confidence', y: 'right', text: 'count', dy: -16 }),
    ],
  })
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return `${plot.outerHTML}\n`
}
