/** The part of a drawing that is shown, as sigma has it: the middle, from 0 to 1 each way, and how much of it there is room for. */
export interface CameraPlace {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** Where all of the drawing is shown. */
const ALL = '0.5,0.5,1'

const NUMBER = /^-?\d+(\.\d+)?$/

/** As it stands in an address; null where all is shown. */
export function writeCamera({ x, y, ratio }: CameraPlace): string | null {
  const written = [x, y, ratio].map((value) => String(Number(value.toFixed(3)))).join(',')
  return written === ALL ? null : written
}

/** null for what is no place, and nowhere that sigma could show. */
export function readCamera(written: string | null): CameraPlace | null {
  const parts = written?.split(',') ?? []
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null
  const [x = 0, y = 0, ratio = 0] = parts.map(Number)
  return ratio > 0 ? { x, y, ratio } : null
}
