import type { Record, Span } from '../src/index.ts'

/** Pairs of start and end, as the corpora give spans. */
export type Pairs = readonly (readonly [number, number])[]

export interface GoldAttribution {
  readonly content: Pairs
  readonly cue: Pairs
  readonly source: Pairs
}

export type MissKind = 'missed' | 'spurious' | 'wrong-edge' | 'wrong-source' | 'wrong-cue'

export const MISS_KINDS: readonly MissKind[] = ['missed', 'spurious', 'wrong-edge', 'wrong-source', 'wrong-cue']

export interface Miss {
  readonly kind: MissKind
  readonly gold: GoldAttribution | null
  readonly predicted: GoldAttribution | null
}

/** Statements of a record as the corpora give them. */
export const asAttributions = (record: Pick<Record, 'statements'>): GoldAttribution[] =>
  record.statements.map(({ content, cue, source }) => ({
    content: content.map(pairOf),
    cue: cue ? [pairOf(cue)] : [],
    source: source ? [pairOf(source)] : [],
  }))

const pairOf = ({ start, end }: Span): readonly [number, number] => [start, end]

/**
 * Sorts the differences between gold and prediction for reading by eye. Contents are paired, best first, where their
 * characters overlap by Jaccard >= 0.5; of a pair, one miss is told: source before edge before cue. Edges of fewer than
 * three characters (marks, spaces) are not told. The figures come from the scorers, not from here.
 */
export function classifyMisses(gold: readonly GoldAttribution[], predicted: readonly GoldAttribution[]): Miss[] {
  const partner = pairContents(gold, predicted)
  const used = new Set(partner.values())
  const misses: Miss[] = []
  gold.forEach((wanted, i) => {
    const found = predicted[partner.get(i) ?? -1]
    const kind = found ? kindOfPair(wanted, found) : 'missed'
    if (kind) misses.push({ kind, gold: wanted, predicted: found ?? null })
  })
  predicted.forEach((found, i) => {
    if (!used.has(i)) misses.push({ kind: 'spurious', gold: null, predicted: found })
  })
  return misses
}

function kindOfPair(gold: GoldAttribution, predicted: GoldAttribution): MissKind | null {
  const shorter = Math.min(size(gold.source), size(predicted.source))
  const bothAbsent = size(gold.source) + size(predicted.source) === 0
  if (!bothAbsent && (shorter === 0 || shared(gold.source, predicted.source) < shorter / 2)) return 'wrong-source'
  if (difference(gold.content, predicted.content) > 2) return 'wrong-edge'
  return difference(gold.cue, predicted.cue) > 2 ? 'wrong-cue' : null
}

function pairContents(gold: readonly GoldAttribution[], predicted: readonly GoldAttribution[]): Map<number, number> {
  const pairs: { g: number; p: number; overlap: number }[] = []
  gold.forEach((wanted, g) => {
    predicted.forEach((found, p) => {
      const common = shared(wanted.content, found.content)
      const overlap = common / (size(wanted.content) + size(found.content) - common)
      if (overlap >= 0.5) pairs.push({ g, p, overlap })
    })
  })
  pairs.sort((a, b) => b.overlap - a.overlap)
  const partner = new Map<number, number>()
  const used = new Set<number>()
  for (const { g, p } of pairs) {
    if (partner.has(g) || used.has(p)) continue
    partner.set(g, p)
    used.add(p)
  }
  return partner
}

const size = (pairs: Pairs): number => pairs.reduce((sum, [start, end]) => sum + end - start, 0)

const difference = (a: Pairs, b: Pairs): number => size(a) + size(b) - 2 * shared(a, b)

function shared(a: Pairs, b: Pairs): number {
  let sum = 0
  for (const [s, e] of a) for (const [t, f] of b) sum += Math.max(0, Math.min(e, f) - Math.max(s, t))
  return sum
}
