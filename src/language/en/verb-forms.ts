/** Inflected form of a verb: `base` (say), `s` (says), `ing` (saying), `past` (said), `participle` (written). */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle'

/** Verbs whose past or participle is not formed with -ed: lemma, past, participle. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['think', ['thought', 'thought']],
  ['know', ['knew', 'known']],
  ['see', ['saw', 'seen']],
  ['find', ['found', 'found']],
  ['feel', ['felt', 'felt']],
  ['read', ['read', 'read']],
  ['begin', ['began', 'begun']],
  ['swear', ['swore', 'sworn']],
  ['forget', ['forgot', 'forgotten']],
  ['understand', ['understood', 'understood']],
  ['seek', ['sought', 'sought']],
  ['speak', ['spoke', 'spoken']],
  ['lay', ['laid', 'laid']],
  ['foresee', ['foresaw', 'foreseen']],
  ['forecast', ['forecast', 'forecast']],
  ['show', ['showed', 'shown']],
  ['prove', ['proved', 'proven']],
  ['beseech', ['besought', 'besought']],
  ['learn', ['learned', 'learned']],
  ['spell', ['spelled', 'spelled']],
  ['rebut', ['rebutted', 'rebutted']],
])

/** Verbs that double their last consonant before -ed and -ing. */
const DOUBLING = new Set([
  'begin',
  'deadpan',
  'admit',
  'rebut',
  'refer',
  'prefer',
  'regret',
  'quip',
  'blog',
  'beg',
  'dub',
  'brag',
  'snap',
  'chat',
  'slam',
  'plan',
  'label',
  'signal',
  'extol',
])

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter)

const doublesLastConsonant = (lemma: string): boolean => DOUBLING.has(lemma)

function regularForm(lemma: string, form: 's' | 'ing' | 'past'): string {
  const last = lemma.at(-1)
  const endsInConsonantY = last === 'y' && !isVowel(lemma.at(-2))
  if (form === 's') {
    if (endsInConsonantY) return `${lemma.slice(0, -1)}ies`
    return /(?:s|x|z|ch|sh|cho)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  }
  if (form === 'ing') {
    if (doublesLastConsonant(lemma)) return `${lemma}${last}ing`
    return last === 'e' && !/(?:ee|ye|oe)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
  }
  if (last === 'e') return `${lemma}d`
  if (endsInConsonantY) return `${lemma.slice(0, -1)}ied`
  return doublesLastConsonant(lemma) ? `${lemma}${last}ed` : `${lemma}ed`
}

/** All forms of a verb, each with its name; a form that serves as past and participle appears as `past`. */
export function inflect(lemma: string): ReadonlyMap<string, VerbForm> {
  const irregular = IRREGULAR.get(lemma)
  const forms = new Map<string, VerbForm>()
  forms.set(irregular?.[1] ?? regularForm(lemma, 'past'), 'participle')
  forms.set(irregular?.[0] ?? regularForm(lemma, 'past'), 'past')
  forms.set(regularForm(lemma, 'ing'), 'ing')
  forms.set(regularForm(lemma, 's'), 's')
  if (!forms.has(lemma)) forms.set(lemma, 'base')
  return forms
}
