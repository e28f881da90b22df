/**
 * Words of a content that show what its speaker does with it, where the cue ("said") does not. Drawn up by hand; lemmas in lower
 * case, phrases word by word.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Phrases by their first word, each as its words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

function phrases(text: string): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of text.trim().split(/\s*,\s+/)) {
    const parts = phrase.split(/\s+/)
    const [first = ''] = parts
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts])
  }
  return byFirst
}

/** What is vowed when somebody is threatened. */
export const HOSTILE_WORDS = words(`
  respond response retaliate retaliation retaliatory reciprocal strike hit punish punishment destroy crush attack bomb shell expel
  consequence revenge avenge countermeasure annihilate fight fire retaliating sanction seize impose suspend blockade eliminate
  punitive repel counterattack invade expulsion escalate hunt
`)

/** Verbs that leave it to their object what is done: "take countermeasures". */
export const LIGHT_VERBS = words(
  'take give make have launch carry use impose deliver prepare order begin start mount do introduce adopt',
)

/** Own plans that threaten when negated: "we will not tolerate". */
export const NEGATED_THREATS = words('tolerate allow accept hesitate let stand permit')

/** Threats that name no agent. */
export const THREATENING_PHRASES = phrases(`
  pay a price, pay the price, pay a heavy price, pay dearly, face consequence, face serious consequence, bear the consequence,
  be consequence, have consequence, grave consequence, serious consequence, have a response, be met with force, suffer the consequence,
  play with fire, regret it, be a response, all option be on the table
`)

/** Deeds and traits that blame whoever they are said of. */
export const BLAMING_WORDS = words(`
  violate violation breach provoke provocation provocative interfere interference meddle meddling blackmail lie liar deceive deceit
  mislead sabotage undermine destabilise destabilize destabilizing aggression aggressor illegal unlawful unjust hypocrisy hypocritical
  betray betrayal shameful disgraceful outrageous outrage cruel barbaric brutal brutality irresponsible reckless cynical abuse exploit
  manipulate bully bullying dictate arrogate incite inflame disregard steal corrupt persecute oppress propaganda pretext unfriendly
  hostile unfounded unprovoked unacceptable blame guilty failure incompetent cowardly aggressive criminal crime atrocity scandal disgrace
  arrogance arrogant dishonest greed unfair sabotaging discriminate occupier hostage trample
`)

export const BLAMING_PHRASES = phrases(`
  double standard, red line, drive a wedge, put pressure on, as an excuse, break its promise, break their promise, break his promise,
  break its word, fail to, bear responsibility, be responsible for, be behind, use as a, turn a blind eye, forget their own, be to blame,
  push we away, not respect, for pressure on, to pressure, have nobody but, at fault, try to hide, only have itself
`)

/** Thanks and congratulation, which praise in any mouth. */
export const THANKING_WORDS = words(
  'thank grateful gratitude congratulate congratulation applaud commend salute admire praise',
)

/** Traits that praise whoever they are said of. */
export const PRAISING_WORDS = words(`
  heroic hero brave bravery courageous courage outstanding excellent remarkable wonderful admirable exemplary magnificent brilliant
  impressive tireless generous generosity fantastic
`)

export const PRAISING_PHRASES = phrases(
  'proud of, pay tribute, high level in its history, true friend, good friend, great friend, great job, do well',
)

export const REGRETTING_WORDS = words('sorry regret apologise apologize condolence saddened mourn apology')

/** Adverbs that regret what the whole content tells, where they open it. */
export const REGRETTING_ADVERBS = words('regrettably unfortunately sadly')

export const DENYING_WORDS = words(
  'untrue baseless groundless unfounded nonsense fabrication fabricated lies slander deny invention',
)

export const DENYING_PHRASES = phrases(`
  not true, no truth, no plan, no intention, nothing to do with, no part in, out of the question, never have, not the case, no basis,
  no evidence, no such, never be, not involve, not responsible
`)

/** Verbs by which a speaker does in the first person what they say: "we demand", "I propose". */
export const PERFORMATIVES: ReadonlyMap<string, 'demand' | 'propose' | 'promise' | 'deny' | 'accuse'> = new Map([
  ['demand', 'demand'],
  ['urge', 'demand'],
  ['appeal', 'demand'],
  ['call', 'demand'],
  ['insist', 'demand'],
  ['request', 'demand'],
  ['expect', 'demand'],
  ['propose', 'propose'],
  ['suggest', 'propose'],
  ['recommend', 'propose'],
  ['invite', 'propose'],
  ['promise', 'promise'],
  ['pledge', 'promise'],
  ['vow', 'promise'],
  ['guarantee', 'promise'],
  ['swear', 'promise'],
  ['reject', 'deny'],
  ['deny', 'deny'],
  ['condemn', 'accuse'],
  ['accuse', 'accuse'],
  ['denounce', 'accuse'],
  ['blame', 'accuse'],
])

/** Words before "to" that show that the speaker is about to act: "ready to", "going to". */
export const RESOLVED_WORDS = words('going ready prepared determined committed resolved pledge intend')

/** Verbs after "will" of what befalls somebody: no plan of his. */
export const STATIVE_VERBS = words(`
  be have face lose suffer need feel see know get become remain seem want like benefit depend mean cost include understand find die
  survive fall rise grow recover happen fail
`)

/** Verbs in "must be noted" and "should be clear": manner of speaking, no demand. */
export const MANNERS_OF_SPEAKING = words(
  'note noted say said stress stressed remember remembered recall recalled add added admit admitted clear enough able',
)

/** Words that open a condition, phrases word by word. */
export const CONDITIONS = phrases(`
  if, unless, as long as, so long as, provided that, provided, providing, on condition that, on condition, on the condition, only when,
  in case, depend on, depends on, conditional on, in return for, in exchange for, subject to
`)

/** Words before "if" that make it no condition. */
export const BEFORE_NO_CONDITION = words('even as what ask asked know see wonder doubt unclear sure check decide find')
