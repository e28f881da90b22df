/** Latin letters with marks (U+00C0 to U+024F, U+1E00 to U+1EFF) and, at the same places, the letters without them. */
export const accentFolding: { readonly from: string; readonly to: string } = foldAccents()

function foldAccents(): { from: string; to: string } {
  const pairs = [...letters(0xc0, 0x24f), ...letters(0x1e00, 0x1eff)].flatMap((letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
    return bare !== letter && bare.length === 1 ? [{ letter, bare }] : []
  })
  return { from: pairs.map(({ letter }) => letter).join(''), to: pairs.map(({ bare }) => bare).join('') }
}

function letters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i))
}
