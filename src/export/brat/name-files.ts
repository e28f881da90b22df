/**
 * Makes names for files out of ids: ASCII letters, digits, `.` and `-`, at most 100 of them, never starting with a dot. Where two
 * would differ in case alone or not at all, the later one gets a number.
 */
export function createFileNames(): (id: string) => string {
  const used = new Set<string>()
  return (id) => {
    const plain =
      id
        .replace(/[^A-Za-z0-9.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 100) || 'article'
    let name = plain
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${plain}-${number}`
    used.add(name.toLowerCase())
    return name
  }
}
