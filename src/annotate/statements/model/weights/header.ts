import { z } from 'zod'
import { calibrationSchema, UNCALIBRATED } from './calibration.ts'

const size = z.int().min(1)
const column = z.object({ name: z.string(), size, width: size })

const tensor = z.object({
  name: z.string(),
  shape: z.array(size).min(1),
  kind: z.enum(['float32', 'int8', 'uint32']),
  /** From the start of the body; a multiple of 4. */
  offset: z.int().min(0).multipleOf(4),
})

/** The header of a weights file, as training/FORMAT.md describes it. */
export const headerSchema = z.object({
  labels: z.array(z.string()).min(1),
  columns: z.array(column).min(1),
  grams: column,
  maxGrams: z.int().min(0),
  calibration: calibrationSchema.default(UNCALIBRATED),
  tensors: z.array(tensor),
  bytes: z.int().min(0),
  crc32: z.int().min(0),
})

export type Header = z.infer<typeof headerSchema>
export type TensorEntry = z.infer<typeof tensor>
