import type { SearchResult } from '../ledger/index.ts'
import { withLedger } from './corrections/with-ledger.ts'
import { standardOutput } from './open-output.ts'
import { resolveTopic } from './resolve-topic.ts'
import type { SearchFormat, SearchSettings } from './search-settings.ts'
import { renderFacets } from './views/render-facets.ts'
import { renderHits } from './views/render-hits.ts'

/** Runs `onrecord search`; returns the exit code. @throws UsageError for a query that cannot be */
export async function runSearch(words: readonly string[], settings: SearchSettings): Promise<number> {
  const { ledger: _, format = 'table', topic, ...rest } = settings
  const query = topic === undefined ? rest : { ...rest, topic: resolveTopic(topic) }
  return withLedger(settings, 'read', async (ledger) => {
    const result = await ledger.search({ ...query, ...(words.length === 0 ? {} : { words: words.join(' ') }) })
    await standardOutput().write(render(result, format))
    tell(result, format)
    return 0
  })
}

function render(result: SearchResult, format: SearchFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`
    case 'jsonl':
      return result.hits.map((hit) => `${JSON.stringify(hit)}\n`).join('')
    case 'table': {
      const width = process.stdout.isTTY ? process.stdout.columns : null
      return renderHits(result.hits, width) + (result.facets === null ? '' : `\n${renderFacets(result.facets, width)}`)
    }
  }
}

/** What the hits alone do not tell, on standard error. */
function tell({ next, ranked }: SearchResult, format: SearchFormat): void {
  if (format === 'json') return
  if (ranked !== null && !ranked.complete)
    process.stderr.write(`onrecord: ranked the ${ranked.matches} newest matches; sort by newest or oldest to see all\n`)
  if (next !== null) process.stderr.write(`onrecord: there are more: go on with --cursor ${next}\n`)
}
