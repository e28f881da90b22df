export interface CountOfMonth {
  /** As `2031-05`. */
  readonly month: string
  readonly count: number
}

/** Longest time that is filled, in months: a hundred years. */
const LONGEST = 1200

/** All months from the first to the last, those without a count with 0. At most 1200 of them, from the last one back. */
export function fillMonths(
  months: readonly CountOfMonth[],
  { first, last }: { readonly first: string; readonly last: string },
): CountOfMonth[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const [start, end] = [numberOf(first), numberOf(last)]
  const from = Math.max(start, end - LONGEST + 1)
  return Array.from({ length: Math.max(0, end - from + 1) }, (_, i) => {
    const month = writeMonth(from + i)
    return { month, count: counts.get(month) ?? 0 }
  })
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const writeMonth = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
