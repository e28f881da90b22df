import { MODEL_NAMES, type ModelName, NAME_IN_RECORD } from '../annotate/statements/model/model-names.ts'
import { ACCURATE } from '../encoder/accurate-name.ts'

/** What `--model` takes: the models of the package, and the one that needs more packages. */
export const MODEL_CHOICES = [...MODEL_NAMES, 'accurate'] as const

export type ModelChoice = ModelName | 'accurate'

/** What records call it. */
export const nameInRecord = (choice: ModelChoice): string => (choice === 'accurate' ? ACCURATE : NAME_IN_RECORD[choice])
