/** An archive that breaks off or is not what it should be; the message says what is wrong and what to do. */
export class DamageError extends Error {
  override readonly name = 'DamageError'
}

export const CUT_OFF = 'the file is cut off here: fetch it again'
