import { findState } from './lookup-state.ts'

/**
 * One common form for the many names of an office: "Minister for External Affairs", "Foreign Secretary" and "foreign minister" are
 * all `foreign minister`. In lower case, British spelling; what no rule knows stays as it is, in lower case.
 * @param iso state whose office it is, since "Secretary of State" is the foreign minister of one state only; null where unknown
 */
export function officeKey(office: string, iso: string | null): string {
  const words = tidy(office)
  const bare = words.replace(/^federal (?=chancellor|minister|president)/, '')
  const own = OWN_NAMES.find(([state, pattern]) => state === iso && pattern.test(bare))
  if (own) return own[2]
  const known = COMMON_NAMES.find(([pattern]) => pattern.test(bare))
  if (known) return known[1]
  return ministerOf(bare, iso) ?? envoyTo(bare) ?? bare
}

function tidy(office: string): string {
  return office
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\blabor\b/g, 'labour')
    .replace(/\badvisor\b/g, 'adviser')
    .replace(/\b(?:spokesman|spokeswoman|spokeperson)\b/g, 'spokesperson')
    .replace(/\bvice[- ](?=president|premier|prime|foreign|chair)/g, 'vice ')
    .replace(/\bcommander-in-chief\b/g, 'commander in chief')
    .replace(/\battorney-general\b/g, 'attorney general')
    .replace(/\bprosecutor-general\b/g, 'prosecutor general')
    .replace(/\bsecretary-general\b/g, 'secretary general')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim()
}

/** Offices that one state names in its own way: ISO 3166 code, pattern, common form. */
const OWN_NAMES: readonly (readonly [string, RegExp, string])[] = [
  ['USA', /^(?:us |u\.s\. )?secretary of state$/, 'foreign minister'],
  ['USA', /^(?:treasury secretary|secretary of the treasury)$/, 'finance minister'],
  [
    'USA',
    /^(?:(?:chair(?:man|woman)? of the )?federal reserve(?: chair(?:man|woman)?)?|fed chair(?:man)?)$/,
    'central bank governor',
  ],
  ['USA', /^(?:house speaker|speaker of the house(?: of representatives)?)$/, 'speaker'],
  ['USA', /^(?:cia director|director of the cia|director of the central intelligence agency)$/, 'director of the cia'],
  ['USA', /^(?:fbi director|director of the fbi)$/, 'director of the fbi'],
  ['USA', /^(?:chair(?:man)? of the joint chiefs(?: of staff)?|joint chiefs chairman)$/, 'chief of the general staff'],
  ['GBR', /^(?:chancellor|chancellor of the exchequer|treasury chief)$/, 'finance minister'],
  ['GBR', /^(?:foreign secretary|secretary of state for foreign.*)$/, 'foreign minister'],
  ['GBR', /^(?:home secretary|secretary of state for the home department)$/, 'interior minister'],
  ['ITA', /^president of the council(?: of ministers)?$/, 'prime minister'],
  ['ESP', /^president of the government$/, 'prime minister'],
  ['IRL', /^taoiseach$/, 'prime minister'],
  ['RUS', /^chairman of the government$/, 'prime minister'],
  ['PAK', /^foreign secretary$/, 'foreign secretary'],
  ['IND', /^foreign secretary$/, 'foreign secretary'],
  ['RUS', /^kremlin (?:spokesperson|press secretary)$/, 'presidential spokesperson'],
]

/** Offices that many states name alike. */
const COMMON_NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:prime minister|premier|premier of the state council|head of government|prime minister \(king\))$/,
    'prime minister',
  ],
  [/^chancellor$/, 'chancellor'],
  [/^(?:president|head of state|state president)$/, 'president'],
  [/^vice president$/, 'vice president'],
  [/^(?:deputy|vice) (?:prime minister|premier)(?: of the state council)?$/, 'deputy prime minister'],
  [
    /^(?:king|queen|emperor|empress|sultan|emir|monarch|grand duke|prince|sovereign prince|sultan and prime minister)$/,
    'monarch',
  ],
  [/^supreme leader$/, 'supreme leader'],
  [/^(?:national security adviser|head of the national security council)$/, 'national security adviser'],
  [
    /^(?:governor of the (?:central|reserve|national|people's) bank|president of the central bank|central bank (?:governor|chief|head))$/,
    'central bank governor',
  ],
  [
    /^(?:chief of (?:the )?(?:general staff(?: of the armed forces)?|defence staff|joint staff|defence forces?|defence)|(?:chair(?:man)?|head) of the (?:joint chiefs(?: of staff)?|general staff)|commander in chief of the armed forces|supreme commander of the armed forces|commander of the national armed forces|armed forces chief|military chief|top general)$/,
    'chief of the general staff',
  ],
  [
    /^(?:chief of (?:the )?army(?: staff)?|chief of the army general staff|chief of staff of the army|army chief(?: of staff)?|army commander)$/,
    'army chief',
  ],
  [
    /^(?:speaker of (?:the )?(?:parliament|house of representatives|house of commons|national assembly|lok sabha|knesset|assembly|riksdag|islamic consultative assembly|grand national assembly|chamber of deputies|council of representatives)|(?:parliament(?:ary)?|parliament's|knesset|commons) speaker|chairman of the state duma)$/,
    'speaker',
  ],
  [/^(?:foreign ministry|ministry of foreign affairs) spokesperson$/, 'foreign ministry spokesperson'],
  [/^(?:government spokesperson|spokesperson for the government)$/, 'government spokesperson'],
  [
    /^(?:(?:secretary general|secretary general of the united nations|secretary general of the un|u\.?n\.? secretary general|united nations secretary general|u\.?n\.? chief))$/,
    'secretary general of the united nations',
  ],
  [/^(?:nato secretary general|secretary general of nato|nato chief|nato head)$/, 'secretary general of nato'],
  [
    /^(?:(?:president of the )?european commission(?: president| chief)?|eu commission president)$/,
    'president of the european commission',
  ],
  [
    /^(?:(?:president of the )?european council(?: president| chief)?|eu council president)$/,
    'president of the european council',
  ],
  [
    /^(?:eu (?:foreign policy chief|high representative|top diplomat)|european union foreign policy chief|high representative of the european union.*)$/,
    'high representative of the european union',
  ],
]

/** What a ministry is for, in its common form. The first that fits is taken. */
const PORTFOLIOS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:europe and )?(?:foreign|external) (?:affairs|relations)(?:(?: and|,).*)?|foreign(?: affairs)?|foreign and commonwealth affairs)$/,
    'foreign',
  ],
  [
    /^(?:(?:national )?defence(?: and (?:armed forces logistics|military veterans))?|(?:the )?armed forces)$/,
    'defence',
  ],
  [/^(?:the )?(?:interior(?: and kingdom relations)?|internal affairs|home affairs|internal security)$/, 'interior'],
  [/^(?:(?:the )?treasury|finance|finances|finance and treasury|economy and finance|finance and economy)$/, 'finance'],
  [/^(?:the )?(?:economy|economic affairs|economic development|national economy)$/, 'economy'],
  [/^(?:oil|petroleum|oil and mineral reserves|petroleum resources)$/, 'oil'],
  [/^(?:(?:foreign |external )?trade|commerce|trade and industry|industry and trade|commerce and industry)$/, 'trade'],
]

const MINISTER =
  /^(?:(deputy|vice|first deputy) )?(?:secretary of state for|(?:minister|secretary) (?:of|for|in charge of)) (?:the )?(.+)$/
const MINISTER_AFTER = /^(?:(deputy|vice|first deputy) )?(.+?) (?:minister|secretary)$/
/** "Secretary" heads a ministry in these states. */
const WITH_SECRETARIES: ReadonlySet<string> = new Set(['USA', 'GBR', 'PHL', 'MEX', 'KEN', 'HKG'])

function ministerOf(words: string, iso: string | null): string | null {
  if (/secretary/.test(words) && iso !== null && !WITH_SECRETARIES.has(iso)) return null
  if (/^(?:minister|secretary) of state|under|assistant|press secretary|general|permanent|private/.test(words)) {
    if (!/^secretary of state for /.test(words)) return null
  }
  const [, deputy, portfolio = ''] = MINISTER.exec(words) ?? MINISTER_AFTER.exec(words) ?? []
  if (portfolio === '') return null
  const common = PORTFOLIOS.find(([pattern]) => pattern.test(portfolio))?.[1] ?? portfolio
  return `${deputy ? 'deputy ' : ''}${common} minister`
}

const ENVOY = /^(?:ambassador|high commissioner) (?:to|in) (.+)$/

/** "ambassador to the Russian Federation" and "ambassador to Russia" are one. */
function envoyTo(words: string): string | null {
  if (/^(?:permanent representative|ambassador|envoy) to the (?:united nations|un|u\.n\.)$/.test(words))
    return 'ambassador to the united nations'
  const host = ENVOY.exec(words)?.[1]
  if (host === undefined) return null
  const state = findState(host.toUpperCase())
  return `ambassador to ${state?.state.iso ?? host}`
}
