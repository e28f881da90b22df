import { splitAtControls } from './split-at-controls.ts'

/** Words of an article for where there can be no marks, such as an option of a list: invisible characters by their codes. */
export const showControls = (text: string): string =>
  splitAtControls(text)
    .map((part) => (part.code === null ? part.text : `[${part.code}]`))
    .join('')
