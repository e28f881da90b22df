import { InvalidArgumentError } from 'commander'

/** Parses an option that is a whole number from 1 to `most`. */
export const wholeNumber =
  (most: number) =>
  (value: string): number => {
    const number = Number(value)
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`)
    return number
  }
