import type { Measured } from './measured.ts'

/** A phrase for an actor with the country and sector that it should be given, in the words of PLOVER. */
export interface ActorItem {
  readonly id: string
  readonly text: string
  /** ISO 8601, `today`, or null. */
  readonly date: string | null
  readonly expect: {
    readonly country?: string
    readonly sector?: string
    readonly sector2?: string
    /** True of what is no actor: no country, no sector. */
    readonly none?: boolean
  }
}

/** CAMEO code of a phrase on a day; null where there is none. */
export type CodePhrase = (text: string, date: string | null) => string | null

/** Sectors by the names that PLOVER gives them, where CAMEO has others. */
const PLOVER_SECTORS: ReadonlyMap<string, string> = new Map([
  ['MED', 'JRN'],
  ['HLH', 'MED'],
  ['MUS', 'REL'],
  ['CHR', 'REL'],
  ['JEW', 'REL'],
  ['HRI', 'SOC'],
  ['ENV', 'SOC'],
])

const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^IGOEUR/, 'EUR'],
  [/^IGOUNO(?!DEVWBK)/, 'UNO'],
  [/^IGO/, 'IGO'],
]

/** Country and sectors of a CAMEO code in the words of PLOVER. */
export function readCode(code: string | null): { readonly country: string; readonly sectors: readonly string[] } {
  if (code === null) return { country: '', sectors: [] }
  const body = BODIES.find(([pattern]) => pattern.test(code))
  const parts = code.match(/.{3}/g) ?? []
  const known = parts.map((part) => PLOVER_SECTORS.get(part) ?? part)
  if (body) return { country: body[1], sectors: known.slice(1) }
  const isSector = SECTORS.has(parts[0] ?? '')
  if (/^(?:NGO|MNC|IMG)$/.test(parts[0] ?? ''))
    return {
      country: known[1] && !SECTORS.has(known[1]) ? known[1] : '',
      sectors: [parts[0] === 'MNC' ? 'BUS' : 'NGO', ...known],
    }
  return isSector ? { country: '', sectors: known } : { country: parts[0] ?? '', sectors: known.slice(1) }
}

const SECTORS: ReadonlySet<string> = new Set(
  'GOV MIL LEG JUD COP SPY PTY REB PRM UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC HLH MUS CHR BUD HIN JEW NGO HRI ENV RAD DEV'.split(
    ' ',
  ),
)

/** How many phrases get the right country, and of those that name a sector, the right one. Per cent. */
export function scoreActors(items: readonly ActorItem[], code: CodePhrase, today: string): Measured[] {
  const read = items.map((item) => ({
    item,
    got: readCode(code(item.text, item.date === 'today' ? today : item.date)),
  }))
  const country = read.filter(({ item }) => countryOf(item) !== undefined)
  const sector = read.filter(({ item }) => item.expect.sector !== undefined && item.expect.sector !== '')
  return [
    measured('actors country', country, ({ item, got }) => got.country === countryOf(item)),
    measured('actors sector', sector, ({ item, got }) =>
      got.sectors.some((one) => one === item.expect.sector || one === item.expect.sector2),
    ),
  ]
}

const countryOf = ({ expect }: ActorItem): string | undefined => (expect.none ? '' : expect.country)

interface Read {
  readonly item: ActorItem
  readonly got: ReturnType<typeof readCode>
}

function measured(name: string, read: readonly Read[], isRight: (one: Read) => boolean): Measured {
  const right = read.filter(isRight).length
  return { name, value: Math.round((right / read.length) * 1000) / 10, gold: read.length, interval: null }
}
