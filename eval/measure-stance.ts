import { join } from 'node:path'
import { crossValidate, macroF1 } from '../training/stance/cross-validate.ts'
import { judgeByLexicon } from '../training/stance/judge-by-lexicon.ts'
import { prepareExamples } from '../training/stance/prepare-examples.ts'
import { readStanceSet } from '../training/stance/read-stance-set.ts'
import type { Measured } from './measured.ts'

/**
 * The stance model on both sets that it is trained on, each example judged by weights that saw none of its sentence, or of its article where
 * that is known; and the lexicon alone. Macro F1 of the three stances.
 */
export function measureStance(shared: string): Measured[] {
  const folder = join(shared, 'eval', 'stance')
  const examples = [
    ...readStanceSet(join(folder, 'dse-holder-target.jsonl'), 'holder'),
    ...readStanceSet(join(folder, 'newsmtsc.jsonl'), 'sentence'),
  ]
  const lexicon = judgeByLexicon(examples)
  return [...crossValidate(prepareExamples(examples))].flatMap(([set, confusion]) => {
    const gold = examples.filter((example) => example.set === set).length
    const figure = (name: string, value: number): Measured => ({
      name: `stance ${set} macro F1${name}`,
      value: Math.round(10 * value) / 10,
      gold,
      interval: null,
    })
    return [figure('', macroF1(confusion)), figure(' by lexicon', macroF1(lexicon.get(set) ?? []))]
  })
}
