/** Gives each item that has no id the next free one: `s4` behind `s1` to `s3`. */
export function numberNew(ids: readonly (string | null)[], prefix: string): string[] {
  let last = Math.max(0, ...ids.map((id) => (id === null ? 0 : Number(id.slice(prefix.length)))))
  return ids.map((id) => {
    if (id !== null) return id
    last++
    return prefix + last
  })
}
