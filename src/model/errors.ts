/** The caller asked for something that cannot be: a bad option, a bad field. The CLI exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Input that cannot be read or is not what it says: bad JSON, a binary file. The CLI exits with 1. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
