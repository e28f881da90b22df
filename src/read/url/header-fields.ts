/** Fields of a header by their names in lower case; of several with one name the first counts. */
export type HeaderFields = ReadonlyMap<string, string>

/** The fields of a header in the form of RFC 5322, folded lines joined. The first line is passed over: it is no field. */
export function parseFields(header: string): HeaderFields {
  const fields = new Map<string, string>()
  const unfolded = header.replace(/\r?\n[ \t]+/g, ' ')
  for (const line of unfolded.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** Media type and encoding of a `Content-Type`, in lower case; null for what it does not say. */
export function parseContentType(value: string | undefined): { mediaType: string | null; charset: string | null } {
  const [type = '', ...parameters] = (value ?? '').split(';')
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?([^\s";]+)"?/i.exec(one)?.[1])
    .find((one) => one !== undefined)
  const mediaType = type.trim().toLowerCase()
  return { mediaType: mediaType === '' ? null : mediaType, charset: charset?.toLowerCase() ?? null }
}
