import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotator } from '../src/annotate/annotator.ts'
import { createOrder } from '../src/annotate/order.ts'
import { builtInModel } from '../src/annotate/statements/model/built-in-models.ts'
import { createExtractor, type Span } from '../src/index.ts'
import type { Measured } from './measured.ts'
import { nameSpeakerFigures } from './name-speaker-figures.ts'
import { type CorpusArticle, readRows, runScorer } from './shared-data.ts'

type Pair = readonly [number, number]

interface GoldStatement {
  readonly content: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly source: readonly Pair[]
}

interface SpeakerArticle {
  readonly id: string
}

/**
 * How well sources are linked where each statement is given as a reader marked it: what is measured of speakers on our own
 * statements leaves out those that were not found. The annotators are those of the default order but for the one that finds statements.
 */
export function measureGoldSpeakers(
  shared: string,
  { goldPath, articles, folder }: { goldPath: string; articles: readonly CorpusArticle[]; folder: string },
): Measured[] {
  const speakerPath = join(shared, 'eval', 'speakers', 'polnear-dev-25.jsonl')
  const read = new Set(readRows<SpeakerArticle>(speakerPath).map(({ id }) => id))
  const others = createOrder(builtInModel('default'), []).filter(({ makes }) => !makes.includes('statements'))
  const records = articles
    .filter(({ id }) => read.has(id))
    .map((article) => createExtractor({ order: [giveStatements(article), ...others] }).extract(article))
  const recordPath = join(folder, 'gold-speakers.jsonl')
  writeFileSync(recordPath, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`)
  const figures = nameSpeakerFigures(runScorer(shared, 'score-speakers.mjs', [goldPath, speakerPath, recordPath]))
  return figures.flatMap(toGoldFigure)
}

/** An annotator that gives the statements that a reader marked. */
function giveStatements({ gold }: CorpusArticle): Annotator {
  return {
    name: 'give-gold-statements',
    needs: [],
    makes: ['statements'],
    annotate: () => ({
      statements: gold
        .filter(({ content }) => content.length > 0)
        .map(({ content, cue, source }: GoldStatement) => ({
          content: content.map(toSpan),
          cue: around(cue),
          source: around(source),
          finder: 'gold',
          confidence: 1,
        })),
    }),
  }
}

const toSpan = ([start, end]: Pair): Span => ({ start, end })

/** From the first to the last of the pieces; null where there is none. */
function around(pieces: readonly Pair[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last ? { start: first[0], end: last[1] } : null
}

/** Under a name of its own. Floors are least values: what is not wrong stands in for what is. */
function toGoldFigure(measured: Measured): Measured[] {
  const name = measured.name.replace('speakers ', 'speakers of gold ')
  if (measured.name === 'speakers found') return []
  if (measured.name !== 'speakers wrong') return [{ ...measured, name }]
  const rest = Math.round((100 - measured.value) * 10) / 10
  return [
    { ...measured, name },
    { ...measured, name: 'speakers of gold not wrong', value: rest },
  ]
}
