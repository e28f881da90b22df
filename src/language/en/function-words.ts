/** Closed classes of English words that part-of-speech taggers mix up and that rules lean on. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const PERSONAL_PRONOUNS = words(`
  i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves
  one everyone everybody someone somebody anyone anybody nobody nothing something anything everything
`)

/** Pronouns that can be the subject of a verb of speech. */
export const SUBJECT_PRONOUNS = words('i you he she it we they one everyone everybody someone somebody nobody')

export const POSSESSIVE_PRONOUNS = words('my your his her its our their whose')

export const RELATIVE_PRONOUNS = words('who whom which whose')

/** Words that open a subordinate clause; "that" has cases of its own. */
export const SUBORDINATORS = words(`
  that whether if because although though while when where whereas since unless until after before as once
  why how what whatever whoever lest
`)

/** Words that open an indirect question. */
export const QUESTION_WORDS = words('whether if how why what when where who which whom')

export const COORDINATORS = words('and but or nor yet')

export const FORMS_OF_BE = words("be is are was were been being am 's 're 'm")

/** Nouns and names that tell a time and end a noun phrase before the subject: "On Tuesday officials said". */
export const TIME_NOUNS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december today yesterday tomorrow tonight week weekend month year day morning
  afternoon evening night
`)
