import { styleText } from 'node:util'

/** A part of a statement, or of the page around it. */
export type Look = 'source' | 'cue' | 'content' | 'trigger' | 'heading' | 'faint'

/** How the parts look: by colour, word by word, or, without colour, by marks around the words. */
export interface Palette {
  /** @param edge whether the word opens or closes its part */
  paint(look: Look, word: string, edge: { readonly first: boolean; readonly last: boolean }): string
}

const STYLES: Readonly<{ [look in Look]: Parameters<typeof styleText>[0] }> = {
  source: ['bold', 'cyan'],
  cue: ['italic', 'yellow'],
  content: 'underline',
  trigger: ['bold', 'magenta'],
  heading: 'bold',
  faint: 'dim',
}

const MARKS: Readonly<{ [look in Look]: readonly [open: string, close: string] }> = {
  source: ['{', '}'],
  cue: ['<', '>'],
  content: ['[', ']'],
  trigger: ['*', '*'],
  heading: ['', ''],
  faint: ['', ''],
}

export function createPalette(colour: boolean): Palette {
  if (colour) return { paint: (look, word) => styleText(STYLES[look], word) }
  return {
    paint: (look, word, { first, last }) => `${first ? MARKS[look][0] : ''}${word}${last ? MARKS[look][1] : ''}`,
  }
}

/** NO_COLOR (any value but the empty one) forbids colour, FORCE_COLOR asks for it, else a terminal has it. */
export function usesColour(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if (environment.NO_COLOR) return false
  const force = environment.FORCE_COLOR
  if (force !== undefined && force !== '0') return true
  return stream.isTTY === true
}
