/** Nouns that tell what kind of source a speaker is, drawn up by hand. In lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Things that "say" something: texts, counts and pictures. */
export const DOCUMENT_NOUNS = words(`
  report reports poll polls survey surveys study studies statement statements letter letters document documents email emails
  article articles book memo filing filings lawsuit complaint transcript tweet tweets post posts website site data records
  review analysis ad ads video headline story message messages release communique figures resolution treaty text column
  editorial essay interview speech ballot
`)

/** Heads of phrases for somebody whom the writer knows and does not name. */
export const ANONYMOUS_NOUNS = words(`
  source sources insider insiders person people official aide adviser advisor diplomat strategist operative lawmaker
  spokesman spokeswoman spokesperson officer employee attendee voter supporter woman man resident
  expert critic ally opponent protester demonstrator witness observer researcher scientist negotiator campaigner
`)

/** Heads of phrases that show plainly that a name is withheld. */
export const SOURCE_NOUNS = words('source sources insider insiders')

/** Heads of phrases for bodies. */
export const ORGANISATION_NOUNS = words(`
  ministry government department agency committee commission council parliament congress senate house court cabinet
  party campaign administration white-house kremlin union alliance organisation organization bank company group
  newspaper times post news press magazine university institute center centre foundation association federation
  office bureau embassy army navy police force league network journal journalists tribune herald guardian wire courier
  gazette chronicle club board team coalition delegation mission secretariat
`)

/** Collective pronouns and quantifiers that open a phrase for several people. */
export const COLLECTIVE_OPENERS = words(
  'many some most several few others both all two three four five six seven eight nine ten dozens hundreds thousands these those various',
)

/** Plural nouns without -s. */
export const IRREGULAR_PLURALS = words('people men women children police media public crowd audience')
