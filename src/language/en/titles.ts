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
  designer artist musician singer actor actress painter poet novelist producer curator physicist philosopher architect photographer
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

/** Persons described by what they are, in words that give no office: they say little about who is meant. With the gender that they tell. */
export const MALE_PERSON_NOUNS = words(`
  man father grandfather husband son brother uncle nephew boy widower businessman ex-husband stepson statesman tsar
`)
export const FEMALE_PERSON_NOUNS = words(`
  woman mother grandmother wife daughter sister aunt niece girl widow businesswoman ex-wife stepdaughter stateswoman first-lady
`)
export const PERSON_NOUNS = words(`
  leader politician candidate nominee contender hopeful frontrunner challenger incumbent billionaire mogul tycoon veteran star
  celebrity native conservative liberal democrat republican socialist populist strongman newcomer lawmaker figure
  octogenarian septuagenarian parent child spouse partner
`)

/** Offices that one person at a time is known by: an indefinite article before them still leads to somebody named later. */
export const SINGULAR_OFFICES = words(`
  president premier chancellor minister king queen prince princess pope sultan emperor governor mayor senator judge justice
  ambassador envoy congressman congresswoman prime-minister
`)

/** Words for one office or calling, by the one that stands for all. */
export const OFFICE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['justice', 'judge'],
  ['nominee', 'candidate'],
  ['contender', 'candidate'],
  ['hopeful', 'candidate'],
  ['pm', 'premier'],
  ['advisor', 'adviser'],
  ['envoy', 'ambassador'],
  ['spokeswoman', 'spokesperson'],
  ['spokesman', 'spokesperson'],
  ['chairwoman', 'chair'],
  ['chairman', 'chair'],
  ['chairperson', 'chair'],
  ['congresswoman', 'representative'],
  ['congressman', 'representative'],
  ['ex-wife', 'wife'],
  ['ex-husband', 'husband'],
  ['lawyer', 'attorney'],
  ['defense', 'defence'],
  ['head', 'chief'],
  ['organization', 'organisation'],
])

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

/** Parties as they stand in brackets after the name of a member of a congress: "(R-Tex.)". */
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'republican'],
  ['D', 'democratic'],
  ['I', 'independent'],
])

/** States of the Union by their abbreviations in the stylebook of AP and in the post, without the last stop; in lower case. */
export const UNION_STATES: ReadonlyMap<string, string> = new Map(
  `ala al alabama|alaska ak alaska|ariz az arizona|ark ar arkansas|calif ca california|colo co colorado|conn ct connecticut|del de delaware
  |fla fl florida|ga ga georgia|hi hi hawaii|idaho id idaho|ill il illinois|ind in indiana|iowa ia iowa|kan ks kansas|ky ky kentucky
  |la la louisiana|maine me maine|md md maryland|mass ma massachusetts|mich mi michigan|minn mn minnesota|miss ms mississippi
  |mo mo missouri|mont mt montana|neb ne nebraska|nev nv nevada|n.h nh new hampshire|n.j nj new jersey|n.m nm new mexico
  |n.y ny new york|n.c nc north carolina|n.d nd north dakota|ohio oh ohio|okla ok oklahoma|ore or oregon|pa pa pennsylvania
  |r.i ri rhode island|s.c sc south carolina|s.d sd south dakota|tenn tn tennessee|tex tx texas|utah ut utah|vt vt vermont
  |va va virginia|wash wa washington|w.va wv west virginia|wis wi wisconsin|wyo wy wyoming`
    .split('|')
    .flatMap((line) => {
      const [press = '', post = '', ...name] = line.trim().split(' ')
      return [press, post].map((short): [string, string] => [short, name.join(' ')])
    }),
)
