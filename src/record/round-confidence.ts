/** Four decimals say all that a share of right answers can mean, and keep records short. */
export const roundConfidence = (confidence: number): number => Math.round(confidence * 10_000) / 10_000
