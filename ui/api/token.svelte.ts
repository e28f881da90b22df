const PLACE = 'onrecord-token'

let wanted = $state(false)

/** True once the server has answered that it wants a token, until one is given. */
export const isTokenWanted = (): boolean => wanted

/** The token of this tab; null where none was given. It is forgotten when the tab is closed. */
export const readToken = (): string | null => window.sessionStorage.getItem(PLACE)

export function giveToken(token: string): void {
  window.sessionStorage.setItem(PLACE, token)
  wanted = false
}

/** Forgets a token that the server has refused. */
export function wantToken(): void {
  window.sessionStorage.removeItem(PLACE)
  wanted = true
}
