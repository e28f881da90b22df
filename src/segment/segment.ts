import type { Article } from '../model/article.ts'
import type { Document } from '../model/document.ts'
import { collapseFloods } from './messages/collapse-floods.ts'
import { findBadCharacters } from './messages/find-bad-characters.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { findBlocks } from './structure/find-blocks.ts'
import { tokenize } from './tokens/tokenize.ts'

/**
 * Cuts an article into blocks, sentences, tokens and quotations. Never throws on any string; time and memory grow linearly
 * with its length. The rules are English; other languages segment by the same marks, with less care for abbreviations.
 */
export function segment(article: Article): Document {
  const { text } = article
  const blocks = findBlocks(article)
  const bare = splitSentences(text, blocks)
  const { quotations, messages } = findQuotations(text, blocks, bare)
  const { tokens, sentences } = tokenize(text, bare)
  return {
    article,
    text,
    blocks,
    sentences,
    tokens,
    quotations,
    messages: collapseFloods([...findBadCharacters(text), ...messages]),
  }
}
