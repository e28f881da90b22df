/** Numbers in the reader's locale. */
const whole = new Intl.NumberFormat()
const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

export const formatCount = (count: number): string => whole.format(count)

/** @param share 0 to 1 */
export const formatShare = (share: number): string => percent.format(share)
