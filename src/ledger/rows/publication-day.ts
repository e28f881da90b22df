/** Last year whose days, times 10^8, are whole numbers that JavaScript keeps exactly. */
const LAST_YEAR = 9000

/** The day as a number, such as 20310514: of the date as written, whatever its time zone. 0 where there is no full date. */
export function publicationDay(published: string | null): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '') ?? []
  const number = Number(`${year ?? ''}${month ?? ''}${day ?? ''}`)
  return Number(year) > LAST_YEAR ? 0 : number
}
