import { en } from './en.ts'

/** The texts of the web app in the language that is shown. */
export const text = en
