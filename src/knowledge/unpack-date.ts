/** `20000507`, `200005` or `2000` as ISO 8601; null where there is nothing. */
export const unpackDate = (date: string): string | null =>
  date === '' ? null : [date.slice(0, 4), date.slice(4, 6), date.slice(6, 8)].filter((part) => part !== '').join('-')
