/** Tokens that a convolution sees: the one before, the token itself, the one after. */
export const TAPS = 3
