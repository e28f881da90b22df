import { readFileSync } from 'node:fs'

const FOLDER = new URL('../fixtures/model/', import.meta.url)

/** A file that training/export_fixture.py wrote, in memory of its own. */
export const readFixture = (name: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(new URL(name, FOLDER)))
