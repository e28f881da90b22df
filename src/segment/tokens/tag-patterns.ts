/**
 * A finite-state machine that looks for patterns in the tags of a sentence, the longest first, and gives a word of each another tag. Its
 * states are numbers; it begins in 0 and goes back there where no pattern goes on.
 */
export interface TagMachine {
  /** For each state and column of events the next state. */
  readonly next: Uint16Array
  /** For each state that of a shorter pattern, which is complete; 0 where there is none. */
  readonly shorter: Uint16Array
  /** For each state in which a pattern is complete the tag that it gives; negative where the word need not be known to have it. 0 in all others. */
  readonly tags: Int8Array
  /** For each of these states how far the word stands from the first one of the pattern. */
  readonly places: Uint8Array
}

export interface TagPatterns {
  /** To be run one after another. */
  readonly machines: readonly TagMachine[]
  /** Columns in `next`. */
  readonly width: number
  /** The column of each tag; 0 where no pattern has it. */
  readonly tagColumns: Uint8Array
  /** The same for any event: a tag, or what stands in for it. */
  columnOf(event: number): number
}

/** More than there are tags. */
const TAGS = 32

/** Events and tags by state, as wink-nlp writes them down; what stands after them is not needed. */
type WrittenMachine = readonly [
  version: number,
  lastState: number,
  next: { readonly [state: string]: { readonly [event: string]: number } },
  tags: { readonly [state: string]: string },
  places: { readonly [state: string]: readonly [first: number, last: number] },
]

/** The event of a transition that is none: the state of a shorter pattern. */
const OTHERWISE = '2070003'

/** Reads machines as wink-nlp's model has them, in JSON. */
export function readPatterns(machines: readonly string[]): TagPatterns {
  const written = machines.map((machine): WrittenMachine => JSON.parse(machine))
  const columns = new Map<number, number>()
  for (const [, , next] of written) {
    for (const event of Object.values(next).flatMap(Object.keys)) {
      if (event !== OTHERWISE && !columns.has(Number(event))) columns.set(Number(event), columns.size + 1)
    }
  }
  const columnOf = (event: number): number => columns.get(event) ?? 0
  const width = columns.size + 1
  return {
    machines: written.map((machine) => packMachine(machine, width, columnOf)),
    width,
    tagColumns: Uint8Array.from({ length: TAGS }, (_, tag) => columnOf(tag)),
    columnOf,
  }
}

function packMachine(
  [, lastState, written, tags, places]: WrittenMachine,
  width: number,
  columnOf: (event: number) => number,
): TagMachine {
  const states = lastState + 1
  const next = new Uint16Array(states * width)
  const shorter = new Uint16Array(states)
  for (const [state, transitions] of Object.entries(written)) {
    for (const [event, to] of Object.entries(transitions)) {
      if (event === OTHERWISE) shorter[Number(state)] = to
      else next[Number(state) * width + columnOf(Number(event))] = to
    }
  }
  return {
    next,
    shorter,
    tags: Int8Array.from({ length: states }, (_, state) => Number(tags[state] ?? 0)),
    places: Uint8Array.from({ length: states }, (_, state) => places[state]?.[0] ?? 0),
  }
}
