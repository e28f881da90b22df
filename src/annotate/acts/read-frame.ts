import type { CueAct } from '../../language/en/act-cues.ts'
import type { Token } from '../../model/document.ts'
import type { ContentReading } from './read-content.ts'
import type { StatementWords } from './statement-words.ts'

/** Verbs that direct when somebody is told, asked or wanted "to" do something. */
const DIRECTING: ReadonlySet<string> = new Set(['tell', 'ask', 'want', 'remind', 'warn', 'caution', 'like'])

/** Verbs that promise where they take an infinitive. */
const AGREEING: ReadonlySet<string> = new Set(['agree'])

/**
 * The act that a verb takes on by the form of what follows it: "told them to leave", "asked for help", "agreed to talk",
 * "suggested meeting". null where the form adds nothing.
 */
export function readFrame({ cue, content }: StatementWords, act: CueAct | null): ContentReading | null {
  const verb = cue.find(({ lemma }) => DIRECTING.has(lemma) || AGREEING.has(lemma) || lemma === 'suggest')
  if (verb === undefined || (act !== null && act !== 'ask' && act !== 'warn')) return null
  if (AGREEING.has(verb.lemma))
    return opensWithInfinitive(cue, content, 0) ? { act: 'promise', evidence: [verb] } : null
  if (verb.lemma === 'suggest') return proposes(content) ? { act: 'propose', evidence: [verb] } : null
  if (asksFor(cue, content)) return { act: 'demand', evidence: [verb] }
  const isOwnWish = verb.lemma === 'want' && opensWithInfinitive(cue, content, 0)
  return !isOwnWish && opensWithInfinitive(cue, content, ADDRESSEE) ? { act: 'demand', evidence: [verb] } : null
}

/** Most words of the addressee before the infinitive: "told the two ministers to". */
const ADDRESSEE = 5

/** "to" and a verb at the start, or after an addressee that no verb or mark breaks off. */
function opensWithInfinitive(cue: readonly Token[], content: readonly Token[], reach: number): boolean {
  const words = cue.at(-1)?.lower === 'to' ? [...cue.slice(-1), ...content] : content
  for (let at = 0; at <= reach; at++) {
    const [token, next] = [words[at], words[at + 1]]
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') return false
    if (token.lower === 'that' || token.lower === 'whether' || token.lower === 'if') return false
    if (token.lower === 'to' && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV')) return true
  }
  return false
}

const asksFor = (cue: readonly Token[], content: readonly Token[]): boolean =>
  cue.some(({ lemma }, at) => lemma === 'ask' && (cue[at + 1] ?? content[0])?.lower === 'for')

/** "suggested meeting", "suggested that they should": no suggestion that something is so. */
const proposes = (content: readonly Token[]): boolean =>
  /^\p{L}+ing$/u.test(content[0]?.lower ?? '') ||
  content.slice(0, 8).some(({ lower }) => lower === 'should' || lower === 'could')
