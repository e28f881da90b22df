/**
 * What a speaker does with words, by the word that reports it. Drawn up by hand after the classes of speech act verbs of Searle
 * and Vanderveken ("Foundations of Illocutionary Logic", 1985), brought to the acts of the record. Lemmas in lower case.
 * Verbs that are not listed say nothing of the act: there the content decides.
 */

/** An act that a cue can name. `warn` is a threat, a demand or neither, by what follows. */
export type CueAct =
  | 'accuse'
  | 'threaten'
  | 'promise'
  | 'demand'
  | 'propose'
  | 'praise'
  | 'deny'
  | 'regret'
  | 'ask'
  | 'announce'
  | 'warn'

type ActTable = { readonly [act in CueAct]: string }

const VERBS: ActTable = {
  accuse: `accuse blame fault charge condemn denounce criticize criticise blast slam assail attack deride mock ridicule rebuke
    chide scold lambast lambaste castigate berate disparage denigrate insult decry allege deplore censure reproach
    vilify revile reprimand excoriate complain protest grumble`,
  threaten: 'threaten menace',
  promise: 'promise pledge vow swear guarantee undertake commit consent',
  demand: `demand urge order command instruct direct exhort implore beg beseech plead appeal request require insist-on
    call-for call-on call-upon press-for push-for lobby-for campaign-for summon forbid`,
  propose: 'propose recommend advise advocate offer invite volunteer float moot',
  praise: `praise laud hail applaud commend congratulate thank credit tout extol welcome admire endorse salute celebrate
    compliment support back favor favour champion defend`,
  deny: 'deny reject dismiss rebuff rebut refute dispute contradict disavow repudiate renounce rule-out oppose disagree object-to',
  regret: 'regret lament bemoan apologize apologise mourn rue',
  ask: 'ask inquire enquire question query wonder',
  announce: 'announce unveil reveal disclose plan intend aim decide resolve launch introduce proclaim',
  warn: 'warn caution',
}

const NOUNS: ActTable = {
  accuse: 'accusation allegation criticism charge complaint condemnation blame denunciation rebuke reproach outrage',
  threaten: 'threat ultimatum',
  promise: 'promise pledge vow commitment guarantee assurance undertaking oath',
  demand: 'demand call appeal request plea order instruction',
  propose: 'proposal suggestion recommendation offer invitation',
  praise:
    'praise tribute support thanks thank gratitude congratulation appreciation admiration endorsement respect solidarity',
  deny: 'denial rejection refusal opposition dismissal objection rebuttal',
  regret: 'regret apology condolence sorrow sadness remorse',
  ask: 'question query',
  announce: 'announcement decision',
  warn: 'warning',
}

const ADJECTIVES: ActTable = {
  accuse: 'critical scathing indignant outraged',
  threaten: '',
  promise: 'committed',
  demand: '',
  propose: '',
  praise: 'grateful thankful proud supportive appreciative',
  deny: 'opposed dismissive',
  regret: 'sorry apologetic saddened remorseful',
  ask: '',
  announce: '',
  warn: '',
}

function readTable(table: ActTable): ReadonlyMap<string, CueAct> {
  const acts = new Map<string, CueAct>()
  let act: CueAct
  for (act in table) for (const lemma of table[act].split(/\s+/)) if (lemma !== '') acts.set(lemma, act)
  return acts
}

/** By lemma; `verb-particle` where the verb says so only with its particle or preposition. */
export const ACT_VERBS: ReadonlyMap<string, CueAct> = readTable(VERBS)

/** By lemma: "voiced criticism", "his promise to". */
export const ACT_NOUNS: ReadonlyMap<string, CueAct> = readTable(NOUNS)

/** "was critical of", "is sorry that". */
export const ACT_ADJECTIVES: ReadonlyMap<string, CueAct> = readTable(ADJECTIVES)

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs that only carry the noun that names the act: "expressed regret", "issued a denial". */
export const CARRIER_VERBS = words(
  'express voice issue convey make offer extend pay give lodge file raise put launch reiterate repeat',
)

/** Verbs of not doing: before another verb they negate it ("refused to say"), alone they deny. */
export const REFUSING_VERBS = words('refuse decline avoid fail')

/** Verbs of saying that a refusal leaves unsaid. */
export const SAYING_VERBS = words(
  'say comment tell confirm answer speak disclose discuss elaborate reveal name specify respond reply',
)
