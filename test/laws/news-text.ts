import fc from 'fast-check'

const names = fc.constantFrom('Ana Veld', 'the Ostmark minister', 'He', 'President Ilo Marr', 'officials', 'Norland')
const cues = fc.constantFrom('said', 'told reporters', 'added', 'warned', 'accused Norland, saying')
const claims = fc.constantFrom(
  'the locks will open in May',
  'we do not seek a quarrel',
  'Norland had closed the strait 🚢',
  'Marr told her that the treaty stands',
  'it was a “grave” mistake',
)
const marks = fc.constantFrom<readonly [string, string]>(
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ["''", "''"],
  ['‘', '’'],
  ['“', ''],
  ['', '”'],
)

const sentence = fc
  .tuple(names, cues, claims, marks, claims)
  .chain(([name, cue, claim, [open, close], second]) =>
    fc.constantFrom(
      `${open}${claim},${close} ${name} ${cue}.`,
      `${name} ${cue} that ${claim}.`,
      `${name} ${cue} ${open}${claim}${close} and that ${second}.`,
      `${open}${claim},${close} ${name} ${cue}, ${open}${second}.${close}`,
      `According to ${name}, ${claim}.`,
      `${name}: ${open}${claim}${close}`,
      `${claim}.`,
    ),
  )

/** News-like text on invented states: paragraphs of sentences that report, in every style of quotation, some broken. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  .map((paragraphs) => paragraphs.join('\n\n'))
