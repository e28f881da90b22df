/** True where the address says that doubtful statements are left out. */
export const hidesDoubtful = (search: URLSearchParams): boolean => search.get('doubtful') === 'hidden'

/** The query with doubtful statements left out, or shown; the rest stays, such as the words of a link to a statement. */
export function withDoubtful(search: URLSearchParams, isHidden: boolean): URLSearchParams {
  const query = new URLSearchParams(search)
  if (isHidden) query.set('doubtful', 'hidden')
  else query.delete('doubtful')
  return query
}

/** The query with a statement chosen; of the rest only the filter stays. */
export const withStatement = (search: URLSearchParams, id: string): URLSearchParams =>
  withDoubtful(new URLSearchParams({ statement: id }), hidesDoubtful(search))
