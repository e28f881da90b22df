/** The weights of a model in base64, as scripts/embed-weights.mjs writes them. */
declare module '#models/*' {
  const base64: string
  export default base64
}
