/** The page of an actor. */
export const addressOfActor = ({
  wikidata,
  name,
}: {
  readonly wikidata: string | null
  readonly name: string
}): string => `/actors/${encodeURIComponent(wikidata ?? name)}`
