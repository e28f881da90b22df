import { z } from 'zod'

/** Weights of `calibrate`: see Calibration. */
export const calibrationSchema = z.object({
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
export const UNCALIBRATED = { intercept: -4, cue: 0, source: 0, content: 0, edges: 8, least: 0, knots: [] }
