import { z } from 'zod'

/**
 * How the runner speaks with a peer: a process that reads one article a line and answers each with one line of JSON. Its
 * first line is `{"ready": VERSIONS}`. Offsets are UTF-16 code units into `text`.
 */
export interface Question {
  readonly id: string
  readonly text: string
}

export const readySchema = z.object({ ready: z.string() })

const span = z.object({ start: z.int(), end: z.int() })

const statement = z.object({ content: z.array(span).readonly(), cue: span.nullable(), source: span.nullable() })

export const answerSchema = z.object({
  id: z.string(),
  statements: z.array(statement).readonly(),
  refused: z.int().describe('Paragraphs that the system refused to read'),
  wall: z.number().describe('Milliseconds, reading of the text to statements'),
  cpu: z.number().describe('Milliseconds of processor time of all threads of the process'),
})

export type PeerStatement = z.infer<typeof statement>
export type Answer = z.infer<typeof answerSchema>
