/** Past and present forms of the English verbs that most often introduce or follow a quotation in news. Drawn up by hand. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `
  said says told tells added adds asked asks replied replies answered answers wrote writes noted notes stated states
  announced announces declared declares explained explains insisted insists argued argues claimed claims stressed stresses
  continued continues concluded concludes warned warns tweeted tweets posted posts recalled recalls responded responds
  remarked remarks observed observes commented comments admitted admits acknowledged acknowledges conceded concedes
  emphasised emphasises emphasized emphasizes reiterated reiterates repeated repeats underlined underlines asserted asserts
  suggested suggests quipped quips joked jokes shouted shouts yelled yells agreed agrees complained complains
  `
    .trim()
    .split(/\s+/),
)
