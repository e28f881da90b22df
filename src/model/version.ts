/** Version of the package: equal to `version` in package.json, as a test checks. */
export const EXTRACTOR_VERSION = '0.1.0'

/** Name of what finds statements: grammar rules for English, first generation. */
export const STATEMENT_MODEL = 'statements-en-rules-1'
