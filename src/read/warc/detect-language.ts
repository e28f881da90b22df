/** How much of a text is looked at, in UTF-16 code units: more makes the answer no surer. */
const SAMPLE = 4000

/** ISO 639-1 code of the language that a text is written in; null where that is not certain. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { eld } = await import('eld/medium')
  const found = eld.detect(text.slice(0, SAMPLE))
  return found.language !== '' && found.isReliable() ? found.language : null
}
