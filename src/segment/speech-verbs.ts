import { REPORTING_VERBS } from '../language/en/reporting-verbs.ts'
import { inflect } from '../language/en/verb-forms.ts'

/** Finite forms of the verbs that can introduce or follow a quotation: "said", "adds". */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  [...REPORTING_VERBS.values()]
    .filter(({ frames }) => frames.has('q'))
    .flatMap(({ lemma }) =>
      [...inflect(lemma)].filter(([, form]) => form === 'past' || form === 's').map(([word]) => word),
    ),
)
