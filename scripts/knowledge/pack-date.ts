/** An ISO 8601 date without its hyphens, as the data modules hold it; nothing where it is not known. */
export const packDate = (date: string | null): string => (date ?? '').replaceAll('-', '')
