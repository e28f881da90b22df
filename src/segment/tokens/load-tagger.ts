import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

let tagger: WinkMethods | null = null

/** The tokenizer and part-of-speech tagger for English, loaded at the first call and kept. It reads one sentence at a time and looks for no ends. */
export function loadTagger(): WinkMethods {
  tagger ??= winkNLP(model, ['pos'])
  return tagger
}
