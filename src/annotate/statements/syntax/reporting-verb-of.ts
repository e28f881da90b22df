import { REPORTING_VERBS, type ReportingVerb } from '../../../language/en/reporting-verbs.ts'
import { inflect, type VerbForm } from '../../../language/en/verb-forms.ts'

export interface InflectedVerb {
  readonly verb: ReportingVerb
  readonly form: VerbForm
}

const FORMS: ReadonlyMap<string, InflectedVerb> = new Map(
  [...REPORTING_VERBS.values()].flatMap((verb) =>
    [...inflect(verb.lemma)].map(([word, form]) => [word, { verb, form }] as const),
  ),
)

/** The reporting verb that a word in lower case is a form of; null where it is none. */
export const reportingVerbOf = (lower: string): InflectedVerb | null => FORMS.get(lower) ?? null
