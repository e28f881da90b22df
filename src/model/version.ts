/** Version of the package: equal to `version` in package.json, as a test checks. */
export const EXTRACTOR_VERSION = '0.1.0'
