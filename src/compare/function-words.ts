/** English words of four letters or more that stand in sentences on anything: pronouns, auxiliaries, conjunctions, prepositions. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'about after again against also although among another because been before being between both could does down during each ' +
    'either even ever from have having here hers herself himself however into itself just like might more most much must ' +
    'neither once other ought ours over quite rather shall should since some such than that their theirs them ' +
    'themselves then there these they this those though through under until upon very were what when where whether which while ' +
    'whom whose will with within without would your yours'
  ).split(' '),
)
