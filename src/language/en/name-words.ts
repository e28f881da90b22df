/** Words that tell how a run of capitalised words is to be read, drawn up by hand. In lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words in lower case that can stand within a person's name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES = words(
  'de van von der den del della di da dos das du la le bin bint ben ibn al el ul ur abu umm zu ter ten af av y e',
)

/** Words that may join the parts of the name of a body: "Bank for International Settlements". */
export const BODY_JOINERS = words('of for on to in against and the')

/** Ends of names for places, events, works and laws, which neither speak nor act. */
export const THING_NOUNS = words(`
  street avenue road square river lake sea ocean bay gulf strait mount mountain mountains valley island islands peninsula
  coast desert canal bridge tower park station airport port harbour harbor beach hill hills county city town village
  district province region state territory north south east west
  war wars battle revolution crisis day night week month year festival games olympics cup championship conference convention
  debate election elections treaty accord accords agreement act amendment plan deal doctrine protocol resolution
  prize award medal series season chapter volume book edition theory effect virus disease syndrome hurricane cyclone storm
  ii iii street boulevard palace hall theatre theater stadium arena wall gate line border belt road
`)

/** Prepositions after which a name of a city or country is a place: "in Moscow". */
export const PLACE_PREPOSITIONS = words(
  'in at from near outside inside around across through throughout via within into onto above over under off toward towards to of',
)

/** Verbs after which a name of a city or country is a place: "visited Moscow". */
export const PLACE_VERBS = words(`
  visit visited visiting visits leave left leaving leaves reach reached enter entered entering flee fled fleeing
  tour toured cross crossed live lived bomb bombed shell shelled besiege besieged capture captured
`)

/** Nouns after which a place in lower case follows: "Moscow airport". Such a name is a place. */
export const PLACE_COMPOUNDS = words(`
  airport metro suburb suburbs region area street streets hospital hotel embassy square summit talks time bureau office court apartment
  exchange zoo university school museum church cathedral district neighbourhood neighborhood newspaper resident residents police
`)

/** Given names that are also common words: alone they are no names. */
export const WORDLIKE_GIVEN_NAMES = words(`
  will may mark rose grace faith hope joy april june august summer dawn art bill bob rob sue pat jack frank grant drew chase
  lance chip rusty cliff dale glen heath ray rich rock ty van victor wade ward young angel christian dean duke earl guy jay king
  major miles norm pierce reed royal stone sterling walker west wise amber autumn brook carol charity cherry clementine crystal
  daisy destiny eve fern flora gay gene ginger hazel heather heaven holly honey iris ivy jade jasmine jewel lily love lucky
  melody mercy merry misty olive opal paris patience pearl penny piper poppy porter precious prudence queen robin ruby sandy
  sky star storm sunny tiffany trinity violet virginia carolina georgia chelsea dakota china india kenya sierra jordan israel
  chad cuba santa san saint don skip spike peg stew
`)
