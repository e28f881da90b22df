import type { Token } from '../../model/document.ts'

const EMPTY_VERBS = /^(?:rain|snow|freeze|seem|appear|happen|matter|turn|take|remain|depend|follow)$/
const REACH = 4

/** True where "it" at `index` may stand for nobody: "it would rain", "it was clear that". Only "it is a …" and deeds are taken for somebody's. */
export function isExpletive(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i <= index + REACH; i++) {
    const token = tokens[i]
    if (token === undefined) return true
    if (token.pos === 'VERB') return EMPTY_VERBS.test(token.lemma)
    if (token.pos === 'DET') return tokens[i - 1]?.pos !== 'AUX'
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART') return true
  }
  return true
}
