import type { Record } from '../src/index.ts'
import { asAttributions, classifyMisses, type GoldAttribution, MISS_KINDS, type Pairs } from './classify-misses.ts'
import type { CorpusArticle } from './shared-data.ts'

/** Prints the misses of one kind, or of all where `only` is empty, and how many there are of each. */
export function showMisses(articles: readonly CorpusArticle[], records: readonly Record[], only: string): void {
  const byId = new Map(records.map((record) => [record.id, record]))
  const counts = new Map<string, number>(MISS_KINDS.map((kind) => [kind, 0]))
  for (const article of articles) {
    const predicted = asAttributions(byId.get(article.id) ?? { statements: [] })
    for (const miss of classifyMisses(article.gold, predicted)) {
      counts.set(miss.kind, (counts.get(miss.kind) ?? 0) + 1)
      if (only !== '' && miss.kind !== only) continue
      console.log(`\n${miss.kind}  ${article.id}`)
      if (miss.gold) console.log(`  gold   ${describeAttribution(article.text, miss.gold)}`)
      if (miss.predicted) console.log(`  found  ${describeAttribution(article.text, miss.predicted)}`)
    }
  }
  console.log(`\n${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`)
}

/** Source, cue and content in words, with their offsets. */
export function describeAttribution(text: string, { content, cue, source }: GoldAttribution): string {
  const words = (pairs: Pairs): string => pairs.map(([start, end]) => text.slice(start, end)).join(' … ') || '–'
  return `${content[0]?.[0] ?? 0}: [${words(source)}] {${words(cue)}} ${words(content).replaceAll('\n', ' ')}`
}
