import { exp } from './sigmoid'

/** Makes of each number e to its power. */
export function raise(values: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) v128.store(values + at, exp(v128.load(values + at)))
}
