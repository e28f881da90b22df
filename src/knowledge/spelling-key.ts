import { foldName } from './fold-name.ts'

/** Particles that some outlets write and others leave out: "Bashar al-Assad", "Bashar Assad". */
const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'as', 'an', 'ar', 'bin', 'ibn'])

/** Given names that are written in many ways, each by one of them. */
const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  [
    'mohamed mohammad mohammed muhammad muhammed mohamad mehmed',
    'alexander aleksandr alexandr aleksander aliaksandr alyaksandr oleksandr',
    'ahmed ahmad akhmed',
    'husein hussein husain hossein hussain husayn',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return others.map((other): [string, string] => [other, first])
  }),
)

/**
 * A name with the spellings of other alphabets made one: "Sergei" and "Sergey", "Zelensky" and "Zelenskyy", "Gaddafi" and
 * "Qaddafi". Initials and particles are left out, where two words and more remain.
 */
export function spellingKey(name: string): string {
  const words = foldName(name).split(' ')
  const kept = words.filter((word) => word.length > 1 && !PARTICLES.has(word))
  return (kept.length >= 2 ? kept : words).map(spellWord).join(' ')
}

const spelt = new Map<string, string>()

function spellWord(word: string): string {
  const known = spelt.get(word)
  if (known !== undefined) return known
  const made = respell(GIVEN_NAMES.get(word) ?? word)
  spelt.set(word, made)
  return made
}

const respell = (word: string): string =>
  word
    .replace(/[yj]/g, 'i')
    .replace(/(?:e?i)+$/, 'i')
    .replace(/^(?:kh|gh?|q)/, 'k')
    .replace(/q/g, 'k')
    .replace(/([gd])h/g, '$1')
    .replace(/ou|oo/g, 'u')
    .replace(/ks/g, 'x')
    .replace(/(.)\1/g, '$1')

/** First letter of a word as `spellingKey` writes it. */
export function initialOf(word: string): string {
  const letter = word.charAt(0)
  if (letter === 'g' || letter === 'q') return 'k'
  return letter === 'y' || letter === 'j' ? 'i' : letter
}
