/** Words that tell how an act that stands under them is meant, and words that tell none. Drawn up by hand. In lower case, verbs in their base form. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs under which an act is intended. */
export const INTENT_VERBS = words(`
  agree promise pledge offer plan decide intend propose prepare seek commit volunteer vow consent undertake hope schedule aim want wish
  expect approve consider resolve choose opt
`)
/** Adjectives that do the same after "be". */
export const INTENT_ADJECTIVES = words('willing ready prepared determined set due about scheduled open committed')
export const THREAT_VERBS = words('threaten warn')
export const APPEAL_VERBS = words(
  'urge ask request appeal call press push encourage beg plead lobby exhort implore invite petition advise recommend',
)
export const DEMAND_VERBS = words('demand insist require')
/** Verbs that say that an act did not happen. */
export const FAILURE_VERBS = words('fail refuse decline avoid stop forbid abandon neglect cease')
/** Nouns under which an act is asked for: "a request for aid". */
export const REQUEST_NOUNS = words('request call appeal demand offer proposal invitation ultimatum plan bid')
export const REFUSAL_VERBS = words('reject refuse decline oppose rebuff spurn renege resist dismiss')
/** Verbs that say nothing but that the event of their object happens. */
export const LIGHT_VERBS = words(`
  hold launch stage conduct carry mount begin start open issue give make undertake wage lead order hail step pursue intensify resume continue
  increase receive face announce declare launch escalate unleash suffer speed complete express voice have provide offer
`)
/** Verbs that tell what somebody says. */
export const TELLING_VERBS = words(`
  say announce report tell state add note confirm claim declare believe think explain stress reiterate insist mention indicate suggest disclose
  reveal write quote know show describe argue acknowledge admit deny predict expect hear learn understand affirm assert
`)
/** Words that open a clause with a subject of its own. */
export const CLAUSE_OPENERS = words(`
  that while after when because as if unless although though whereas since until before so but whether where once lest why how
`)
/** Words of a clause that tell a condition. */
export const CONDITION_WORDS = words('if unless whether lest provided')
export const HYPOTHETICAL_MODALS = words('could might may should ca')
export const FUTURE_MODALS = words("will 'll shall wo would")
export const NEGATIONS = words("not n't never no neither nor without hardly")
/** Verbs for sending somebody away, and the noun. */
export const EXPELLING_VERBS = words('expel expulsion oust deport')
