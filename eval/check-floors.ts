/** Figures by name, such as `statements relation F1`: percent or counts. */
export type Figures = ReadonlyMap<string, number>

/** One line for each floor that is missed or has no figure; empty where all hold. Equal to the floor holds. */
export function checkFloors(figures: Figures, floors: Figures): string[] {
  const failures: string[] = []
  for (const [name, floor] of floors) {
    const figure = figures.get(name)
    if (figure === undefined) failures.push(`${name}: not measured, floor ${floor}`)
    else if (!(figure >= floor)) failures.push(`${name}: ${figure}, below the floor ${floor}`)
  }
  return failures
}

/** Reads the floors from the JSON text of an object of numbers. @throws Error where it is something else. */
export function parseFloors(json: string): Figures {
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null) throw new Error('eval/floors.json: expected an object of numbers')
  const floors = new Map<string, number>()
  for (const [name, floor] of Object.entries(value)) {
    if (typeof floor !== 'number') throw new Error(`eval/floors.json: the floor of "${name}" is not a number`)
    floors.set(name, floor)
  }
  return floors
}
