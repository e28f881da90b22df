import { readWords, type Speakers } from '../../annotate/acts/statement-words.ts'
import { tellAct } from '../../annotate/acts/tell-act.ts'
import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Token } from '../../model/document.ts'
import type { Actor, Record, Statement } from '../../model/record.ts'
import { segment } from '../../segment/segment.ts'
import { describeAct } from './describe-meaning.ts'
import { wordsOf } from './describe-statement.ts'

/** For each statement, which words of its cue or content told its act. */
export function explainActs(text: string, record: Record): string {
  if (record.statements.every(({ act }) => act === null)) return ''
  const document = segment({ text })
  const lines = record.statements.map((statement) => {
    const { evidence } = tellAct(readWords(document, asAnnotation(statement), speakersOf(record, statement)))
    return `${statement.id}  ${describeAct(statement)}: ${describeEvidence(text, evidence)}`
  })
  return ['Acts', ...lines].join('\n')
}

const asAnnotation = ({ content, cue, source, confidence }: Statement): StatementAnnotation => ({
  content,
  cue,
  source,
  finder: 'record',
  confidence,
})

/** The speaker as the record names him, and whom he acts for. */
function speakersOf({ actors }: Record, { speaker, speakerStatus: status }: Statement): Speakers {
  const byId = (id: string | null): Actor | null => actors.find((actor) => actor.id === id) ?? null
  const actor = byId(speaker)
  return {
    speakerOf: (statement) => ({ statement, actor, status, anonymity: null }),
    principalOf: () => byId(actor?.of ?? null),
  }
}

function describeEvidence(text: string, evidence: readonly Token[]): string {
  const [first, last] = [evidence[0], evidence.at(-1)]
  if (first === undefined || last === undefined) return 'no words show another act'
  const apart = evidence.length === 2 && last.start - first.end > 1
  return (apart ? [first, last] : [{ start: first.start, end: last.end }])
    .map(({ start, end }) => `"${wordsOf(text, { start, end })}" [${start}, ${end})`)
    .join(' and ')
}
