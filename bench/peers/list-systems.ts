import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface System {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** What to install or set where it does not start. */
  readonly needs: string
}

const adapter = (name: string): string => fileURLToPath(new URL(`adapters/${name}`, import.meta.url))
const typescript = (name: string): readonly string[] => ['--import', 'tsx', adapter(name)]

/** Ours first: all ratios are to it. Where peers are installed is told by variables of the environment: see README.md. */
export function listSystems(environment: NodeJS.ProcessEnv): readonly System[] {
  const python = environment.ONRECORD_PEER_PYTHON ?? 'python3'
  const jars = environment.ONRECORD_PEER_CORENLP ?? 'corenlp'
  return [
    { name: 'onrecord', command: process.execPath, args: typescript('ours.ts'), needs: 'npm ci' },
    {
      name: 'CoreNLP quote',
      command: 'java',
      args: [
        '-XX:ActiveProcessorCount=1',
        '-XX:+UseSerialGC',
        '-Xmx4g',
        '-cp',
        join(jars, '*'),
        adapter('CoreNlpQuotes.java'),
      ],
      needs: 'Java 17 and ONRECORD_PEER_CORENLP, the folder with its jars',
    },
    {
      name: 'textacy',
      command: python,
      args: [adapter('textacy_quotations.py')],
      needs: 'ONRECORD_PEER_PYTHON, a Python that has textacy and a spaCy model',
    },
    { name: 'compromise', command: process.execPath, args: typescript('compromise.ts'), needs: 'npm ci' },
  ]
}
