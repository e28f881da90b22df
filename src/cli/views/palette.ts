import { styleText } from 'node:util'

/** How the parts of a statement and of the page look. Without colour, marks around the words tell the parts apart. */
export interface Palette {
  source(words: string): string
  cue(words: string): string
  content(words: string): string
  heading(words: string): string
  faint(words: string): string
}

type Style = Parameters<typeof styleText>[0]

const style = (format: Style) => (words: string): string => styleText(format, words)

const COLOURS: Palette = {
  source: style(['bold', 'cyan']),
  cue: style(['italic', 'yellow']),
  content: style('underline'),
  heading: style('bold'),
  faint: style('dim'),
}

const MARKS: Palette = {
  source: (words) => `{${words}}`,
  cue: (words) => `<${words}>`,
  content: (words) => `[${words}]`,
  heading: (words) => words,
  faint: (words) => words,
}

export const createPalette = (colour: boolean): Palette => (colour ? COLOURS : MARKS)

/** NO_COLOR (any value but the empty one) forbids colour, FORCE_COLOR asks for it, else a terminal has it. */
export function usesColour(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if (environment['NO_COLOR']) return false
  const force = environment['FORCE_COLOR']
  if (force !== undefined && force !== '0') return true
  return stream.isTTY === true
}
