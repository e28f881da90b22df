/** Nouns for several people or states, in the plural, drawn up by hand. In lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Heads of phrases for people who can speak or act together: "Western countries", "tens of thousands of voters". */
export const PEOPLE_NOUNS = words(`
  people men women children parents families relatives residents citizens voters respondents students teachers workers
  countries states nations powers governments allies partners neighbours neighbors members parties sides
  officials leaders lawmakers diplomats ministers ambassadors envoys senators representatives legislators politicians
  presidents governors mayors judges prosecutors lawyers generals commanders soldiers troops forces fighters rebels insurgents
  militants militias separatists terrorists extremists protesters protestors demonstrators activists campaigners supporters
  opponents critics advocates experts analysts scientists researchers economists historians doctors physicians
  refugees migrants immigrants asylum-seekers victims survivors witnesses detainees prisoners hostages
  journalists reporters editors authors writers sources aides advisers advisors spokesmen spokespeople
  republicans democrats conservatives liberals socialists nationalists muslims christians jews hindus buddhists sikhs
  businesses companies firms banks investors farmers unions police authorities negotiators mediators observers inspectors
  others respondents attendees volunteers employees executives patients candidates contenders rivals voters americans
`)

/** Of them those that are names, whatever stands before: members of parties and religions. */
export const NAMED_PEOPLE = words('republicans democrats muslims christians jews hindus buddhists sikhs')
