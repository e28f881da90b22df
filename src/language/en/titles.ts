/** Words before or in place of a person's name, drawn up by hand. In lower case, abbreviations without their full stop. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Forms of address that tell the gender of who bears them. */
export const MALE_TITLES = words(
  'mr sir lord king prince pope sheikh sultan emperor chairman spokesman congressman businessman',
)
export const FEMALE_TITLES = words(
  'mrs ms miss madam lady dame queen princess empress chairwoman spokeswoman congresswoman businesswoman',
)

/** Nouns for an office or calling that stand before a name ("Foreign Minister Ana Roe") or alone ("the foreign minister"). */
export const OFFICE_NOUNS = words(`
  mr mrs ms miss dr sir lord lady dame king queen prince princess pope sheikh sultan emperor
  president vice-president premier chancellor minister secretary undersecretary ambassador envoy diplomat
  governor mayor senator congressman congresswoman representative speaker lawmaker deputy delegate commissioner
  sen rep gov gen col lt sgt maj capt adm cmdr prof rev fr hon atty
  general colonel major captain admiral commander sergeant lieutenant marshal brigadier
  chief head director chairman chairwoman chair chairperson leader spokesman spokeswoman spokesperson
  adviser advisor aide strategist pollster consultant analyst manager coordinator official
  candidate nominee challenger incumbent frontrunner rival
  judge justice prosecutor attorney lawyer sheriff detective officer
  professor economist historian author journalist reporter correspondent editor columnist anchor host commentator
  doctor rabbi imam bishop archbishop cardinal reverend pastor
  mogul businessman businesswoman billionaire entrepreneur activist founder owner executive ceo
`)

/** Words that stand before an office and belong to it. */
export const OFFICE_MODIFIERS = words(`
  former ex-president acting deputy vice prime foreign defence defense interior finance justice trade energy
  state first second senior junior assistant associate permanent special national federal presidential
  republican democratic liberal conservative labour green independent gop opposition ruling
  press communications policy campaign political house senate cabinet party white
  former-president longtime veteran retired late top executive managing
`)

/** Short forms of titles and parties, by the word that they stand for; without the full stop. */
export const TITLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['maj', 'major'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['dr', 'doctor'],
  ['gop', 'republican'],
])
