import { MANNERS_OF_SPEAKING } from '../../language/en/act-words.ts'
import type { Token } from '../../model/document.ts'
import { findSubject } from './find-subject.ts'
import type { StatementWords } from './statement-words.ts'

export interface Directive {
  readonly act: 'demand' | 'propose'
  readonly evidence: readonly Token[]
}

/** Words of duty; those in the second list need "to". */
const DUTIES: ReadonlySet<string> = new Set(['must', 'should'])
const DUTIES_WITH_TO: ReadonlySet<string> = new Set([
  'need',
  'needs',
  'ought',
  'time',
  'essential',
  'necessary',
  'vital',
  'imperative',
  'urgent',
])

/** "We have to", "you have to": of others it only says what befalls them. */
const ADDRESSED: ReadonlySet<string> = new Set(['we', 'you'])

/** What others ought to do is demanded; what "we" ought to do is proposed. null where nobody ought to do anything. */
export function findDemand(words: StatementWords): Directive | null {
  const { content } = words
  return findImperative(words) ?? findDuty(words, content)
}

function findDuty(words: StatementWords, content: readonly Token[]): Directive | null {
  for (let at = 0; at < content.length; at++) {
    const length = dutyAt(content, at)
    if (length === 0 || !isDeed(content, at + length)) continue
    const subject = findSubject(words, at)
    if (subject === null) continue
    const isShared = subject.isOwn || content[at - 1]?.lower === 'we'
    return { act: isShared ? 'propose' : 'demand', evidence: content.slice(subject.first, at + length) }
  }
  return null
}

function dutyAt(content: readonly Token[], at: number): number {
  const lower = content[at]?.lower ?? ''
  if (DUTIES.has(lower)) return 1
  if (content[at + 1]?.lower !== 'to') return 0
  return DUTIES_WITH_TO.has(lower) || (lower === 'have' && ADDRESSED.has(content[at - 1]?.lower ?? '')) ? 2 : 0
}

/** Not "must have known" or "should be noted". */
function isDeed(content: readonly Token[], from: number): boolean {
  let at = from
  while (content[at]?.pos === 'ADV' || content[at]?.pos === 'PART' || content[at]?.lower === 'be') at++
  const verb = content[at]
  return verb !== undefined && verb.lower !== 'have' && !MANNERS_OF_SPEAKING.has(verb.lower)
}

/** A quoted sentence that begins with the bare form of a verb: "Stop the war"; "Let us" proposes. */
function findImperative({ content, isQuoted }: StatementWords): Directive | null {
  for (const [at, verb] of content.entries()) {
    if (!opensSentence(content, at) || !isQuoted(at)) continue
    const next = content[at + 1]
    if (verb.lower === 'let' && (next?.lower === 'us' || next?.lower === "'s")) {
      return { act: 'propose', evidence: content.slice(at, at + 2) }
    }
    if (isBareVerb(verb, next)) return { act: 'demand', evidence: [verb] }
  }
  return null
}

function opensSentence(content: readonly Token[], at: number): boolean {
  const before = content[at - 1]
  if (before === undefined) return true
  if (/^["“‘'«]$/.test(before.text)) return at === 1 || /^[.!?:]$/.test(content[at - 2]?.text ?? '')
  return /^[.!?]$/.test(before.text)
}

const isBareVerb = ({ pos, lower, lemma }: Token, next: Token | undefined): boolean =>
  pos === 'VERB' &&
  lower === lemma &&
  next !== undefined &&
  (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'ADP')
