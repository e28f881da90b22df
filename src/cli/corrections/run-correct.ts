import type { CorrectionRequest } from '../../ledger/corrections/correction-request.ts'
import type { Corrections, StoredCorrection } from '../../ledger/corrections/corrections.ts'
import type { Ledger } from '../../ledger/index.ts'
import type { Correction } from '../../model/correction.ts'
import { UsageError } from '../../model/errors.ts'
import { toOneLine } from '../views/clean-text.ts'
import { describeChange } from '../views/describe-change.ts'
import { addRequest } from './add-request.ts'
import type { CorrectSettings } from './correct-settings.ts'
import { findArticle } from './find-article.ts'
import { findStatement, linkOf, splitLink } from './find-statement.ts'
import { correctorOf, type SigningSettings } from './signing.ts'
import { statementRequests } from './statement-requests.ts'
import { withLedger } from './with-ledger.ts'

/** Runs `onrecord correct`. @throws UsageError for a place that is none, or options that do not go together */
export async function runCorrect(link: string, settings: CorrectSettings): Promise<void> {
  const who = correctorOf(settings)
  await withLedger(settings, 'write', async (ledger) => {
    const { key, requests } = await requestsOf(ledger, link, settings)
    for (const stored of await ledger.corrections.addAll(key, requests, who)) await tell(ledger.corrections, stored)
  })
}

interface Asked {
  readonly key: number
  readonly requests: readonly CorrectionRequest[]
}

async function requestsOf(ledger: Ledger, link: string, settings: CorrectSettings): Promise<Asked> {
  const place = splitLink(link)
  if (place === null) {
    const key = await findArticle(ledger, link)
    const seen = await ledger.corrections.see(key)
    if (seen === null) throw new UsageError(`there is no article ${link}`)
    return { key, requests: [addRequest({ record: seen.applied.record, text: seen.text }, settings)] }
  }
  const { key, text, applied, statement: id } = await findStatement(ledger, place)
  const statement = applied.record.statements.find((candidate) => candidate.id === id)
  if (statement === undefined) throw new UsageError(`there is no statement ${link}`)
  return { key, requests: statementRequests({ record: applied.record, text, statement }, settings) }
}

/** Runs `onrecord undo`. @throws UsageError where there is no such correction, or it is undone already */
export async function runUndo(id: string, settings: SigningSettings): Promise<void> {
  const who = correctorOf(settings)
  await withLedger(settings, 'write', async ({ corrections }) => tell(corrections, await corrections.undo(id, who)))
}

/** One line: the id, for `undo`, what was corrected, and where. */
export async function tell(
  corrections: Corrections,
  { correction, article, outcomes }: StoredCorrection,
): Promise<void> {
  const seen = await corrections.see(article)
  const statement = outcomes.find((outcome) => outcome.article === article)?.statement
  const where = toOneLine(seen && statement ? `${linkOf(seen, statement)} (${statement})` : placeOf(correction))
  process.stdout.write(`${correction.id}\t${where}\t${describeChange(correction)}\n`)
}

const placeOf = ({ article }: Correction): string => article ?? 'everywhere'
