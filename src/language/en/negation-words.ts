const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that turn round what follows them in their clause; typographic apostrophes made straight. */
export const NEGATORS = words(`
  not n't never no nor neither without hardly barely nobody nothing none cannot
`)

/** Words after which another clause begins, with its own view of things. */
export const BREAKERS = words(`
  but although though while whereas that who which because after before if when as despite however
`)

/** Words that turn round what they are done to: "end the war", "undermine stability". Drawn up by hand; lemmas. */
export const SHIFTERS = words(`
  address abolish alleviate avert avoid ban block cease combat confront counter curb cut decrease defeat defuse de-escalate deny deprive
  destroy diminish disarm dismantle ease eliminate end endanger eradicate erode fight forgo foil halt hamper hinder impede jeopardise
  jeopardize lack lessen limit lose mediate mitigate neglect obstruct overcome prevent prevention prohibit reduce reduction refuse
  reject remedy remove resist resolution resolve sabotage settle settlement solve stop subvert suppress tackle terminate thwart
  undermine violate weaken
`)

/** Words after which a shifter has no hold any more: "fight for freedom". */
export const SHIFT_ENDERS = words('for with to by despite and but that')
