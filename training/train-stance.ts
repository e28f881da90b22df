import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeStanceWeights } from '../src/annotate/targets/stance/stance-weights.ts'
import { crossValidate, macroF1, OPTIONS } from './stance/cross-validate.ts'
import { fitSoftmax } from './stance/fit-softmax.ts'
import { judgeByLexicon } from './stance/judge-by-lexicon.ts'
import { prepareExamples, SIZE } from './stance/prepare-examples.ts'
import { quantise } from './stance/quantise.ts'
import { readStanceSet } from './stance/read-stance-set.ts'

/**
 * Trains the stance model on both sets and writes `models/stance-en-1/weights.bin`; prints what it is worth, cross-validated.
 * Usage: `tsx training/train-stance.ts FOLDER`, where FOLDER holds `dse-holder-target.jsonl` and `newsmtsc.jsonl`.
 */
function train(folder: string): void {
  const examples = [
    ...readStanceSet(join(folder, 'dse-holder-target.jsonl'), 'holder'),
    ...readStanceSet(join(folder, 'newsmtsc.jsonl'), 'sentence'),
  ]
  const prepared = prepareExamples(examples)
  const lexicon = judgeByLexicon(examples)
  for (const [set, confusion] of crossValidate(prepared)) {
    const alone = macroF1(lexicon.get(set) ?? [])
    console.log(`${set}: macro F1 ${macroF1(confusion).toFixed(1)}, lexicon alone ${alone.toFixed(1)}`)
  }
  const target = new URL('../models/stance-en-1/', import.meta.url)
  mkdirSync(target, { recursive: true })
  const file = writeStanceWeights({ size: SIZE, ...quantise(fitSoftmax(prepared, OPTIONS)) })
  writeFileSync(new URL('weights.bin', target), file)
  console.log(`models/stance-en-1/weights.bin: ${file.length} bytes`)
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: tsx training/train-stance.ts FOLDER')
  process.exitCode = 2
} else train(folder)
