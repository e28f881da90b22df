const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist: check the path'],
  ['ENOTDIR', 'does not exist: a part of its path is not a folder'],
  ['EACCES', 'may not be read: check its permissions'],
  ['EPERM', 'may not be read: check its permissions'],
  ['EISDIR', 'is a folder, not a file'],
  ['ELOOP', 'is a link that leads in a circle'],
  ['ENAMETOOLONG', 'is longer than a path may be'],
  ['EMFILE', 'cannot be opened: too many files are open'],
  ['EIO', 'cannot be read: the disk reports an error'],
])

/** Why the system could not open or read a file, in words; errors that are not the system's are thrown on. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  return REASONS.get(error.code) ?? `cannot be read (${error.code})`
}
