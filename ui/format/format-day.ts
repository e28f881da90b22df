const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * The day of an ISO 8601 date in the reader's locale: the day that stands there, whatever the time zone. As it is where it is no
 * such date.
 */
export function formatDay(iso: string): string {
  const [, date, rest] = /^(\d{4}-\d\d)(-\d\d)?/.exec(iso) ?? []
  if (date === undefined) return iso
  const at = new Date(`${date}${rest ?? '-01'}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return iso
  return (rest === undefined ? month : day).format(at)
}
