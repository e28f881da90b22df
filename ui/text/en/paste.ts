/** Texts of the page that extracts in the browser. */
export const paste = {
  menu: 'Paste',
  title: 'Paste and look',
  promise: 'Nothing leaves this page: the text is read here, in your browser, and forgotten when you close it.',
  text: 'Text of an article, in English',
  published: 'Day of publication, where known',
  extract: 'Find the statements',
  working: 'Reading …',
  again: 'Another text',
  tooFew: 'Paste a text first.',
  failed: 'the text could not be read in this browser',
}
