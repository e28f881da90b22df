import { z } from 'zod'

const size = z.int().min(1)
const column = z.object({ name: z.string(), size, width: size })

const tensor = z.object({
  name: z.string(),
  shape: z.array(size).min(1),
  kind: z.enum(['float32', 'int8', 'uint32']),
  /** From the start of the body; a multiple of 4. */
  offset: z.int().min(0).multipleOf(4),
})

/** Weights of `calibrate`: see Calibration. */
const calibration = z.object({
  intercept: z.number(),
  cue: z.number(),
  source: z.number(),
  content: z.number(),
  edges: z.number(),
  least: z.number(),
  knots: z
    .array(z.tuple([z.number(), z.number()]))
    .default([])
    .describe('Points of a rising line from what the weights give to what it stands for'),
})

/** Of a model that was not calibrated: the mean certainty of the edges, put through a logistic function that leaves most of it as it is. */
const UNCALIBRATED = { intercept: -4, cue: 0, source: 0, content: 0, edges: 8, least: 0, knots: [] }

/** The header of a weights file, as training/FORMAT.md describes it. */
export const headerSchema = z.object({
  labels: z.array(z.string()).min(1),
  columns: z.array(column).min(1),
  grams: column,
  maxGrams: z.int().min(0),
  calibration: calibration.default(UNCALIBRATED),
  tensors: z.array(tensor),
  bytes: z.int().min(0),
  crc32: z.int().min(0),
})

export type Header = z.infer<typeof headerSchema>
export type TensorEntry = z.infer<typeof tensor>
