/** A module that holds rows as one string: engines read that faster than arrays of objects, and it packs well. */
export function formatModule(constant: string, sentence: string, rows: readonly string[]): string {
  const text = rows.join('\n')
  if (/[`\\]|\$\{/.test(text))
    throw new Error(`${constant}: a row holds a mark that a template string cannot: ${text.slice(0, 80)}`)
  return `/** ${sentence} Built by scripts/build-knowledge.ts; do not edit. */\nexport const ${constant} = \`${text}\`\n`
}
