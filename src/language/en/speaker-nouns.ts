/** Nouns that tell what kind of source a speaker is, drawn up by hand. In lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Things that "say" something: texts, counts and pictures. */
export const DOCUMENT_NOUNS = words(`
  report reports poll polls survey surveys study studies statement statements letter letters document documents email emails
  article articles book memo filing filings lawsuit complaint transcript tweet tweets post posts data records
  review analysis ad ads video headline story message messages release communique figures resolution treaty text column
  editorial essay interview speech ballot ruling rulings judgment judgement verdict brief briefs submission missive memoir memoirs
  account research average averages documentary film movie piece feature law bill act agreement affidavit indictment constitution
  charter declaration petition subpoena warrant census dossier cable leaflet manifesto findings
`)

/** Documents that are somebody's own words: "a statement by the ministry" is the ministry's. */
export const OWN_WORDS_NOUNS = words(`
  statement statements letter letters email emails tweet tweets post posts message messages communique memo release
`)

/** Documents that one word may take up again: "the study" for "a survey". */
export const KINDS_OF_DOCUMENT: readonly ReadonlySet<string>[] = [
  words('study studies survey surveys poll polls report reports research analysis review paper findings census'),
  words('book memoir memoirs account'),
  words('ruling rulings judgment judgement verdict decision order'),
  words('film movie documentary'),
  words('article story piece feature column editorial essay'),
  words('letter email memo message cable missive submission brief'),
  words('bill law act'),
]

/** Heads of phrases for somebody whom the writer knows and does not name. */
export const ANONYMOUS_NOUNS = words(`
  source sources insider insiders person people official aide adviser advisor diplomat strategist operative lawmaker
  spokesman spokeswoman spokesperson officer employee attendee voter supporter woman man resident
  expert critic ally opponent protester demonstrator witness observer researcher scientist negotiator campaigner
  soldier guard driver worker teacher student farmer nurse engineer pilot fisherman sailor refugee prisoner passenger
  neighbour neighbor colleague friend relative commander fighter villager shopkeeper trader banker survivor
`)

/** Heads of phrases that show plainly that a name is withheld. */
export const SOURCE_NOUNS = words('source sources insider insiders')

/** Heads of phrases for bodies. */
export const ORGANISATION_NOUNS = words(`
  ministry government department agency committee commission council parliament congress senate house court cabinet
  party campaign administration white-house kremlin union alliance organisation organization bank company group
  newspaper times post news press magazine university institute center centre foundation association federation
  office bureau embassy army navy police force league network journal journalists tribune herald guardian wire courier
  gazette chronicle club board team coalition delegation mission secretariat panel assembly legislature junta directorate
  authority authorities service services society trust fund forum front movement militia brigade brigades airlines airline
  airways college school academy museum library hospital church inc corp corporation ltd plc llc co industries systems
  laboratories records pictures studios radio television tv daily weekly magazine review registry observatory initiative
  exchange summit bloc website broadcaster charity firm think-tank regime presidency monarchy leadership faction caucus
  watchdog regulator troika quartet taskforce brewery motors holdings partners association
`)

/** Bodies that one word may take up again: "the agency" for a department. */
export const KINDS_OF_BODY: readonly ReadonlySet<string>[] = [
  words('agency department administration bureau authority service office commission directorate ministry va'),
  words('court panel tribunal'),
  words('company firm corporation inc corp ltd plc llc co group airline airlines bank industries motors holdings'),
  words('newspaper paper times post tribune herald guardian journal gazette chronicle courier daily weekly'),
  words('alliance bloc union coalition organisation organization pact league'),
  words('campaign team'),
  words('network broadcaster channel radio television tv'),
  words('parliament assembly legislature congress senate house duma'),
]

/** Heads of phrases for a number of people, of whom an "of" tells who they are: "a group of doctors". */
export const QUANTITY_NOUNS = words(`
  group groups number majority minority handful dozens hundreds thousands percent per crowd share half third quarter two-thirds
  plurality couple pair series lot lots bulk
`)

/** Collective pronouns and quantifiers that open a phrase for several people. */
export const COLLECTIVE_OPENERS = words(
  'many some most several few others both all two three four five six seven eight nine ten dozens hundreds thousands these those various',
)

/** Plural nouns without -s. */
export const IRREGULAR_PLURALS = words('people men women children police media public crowd audience')
