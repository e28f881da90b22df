/**
 * The largest tree that is parsed. Nesting: Blink's own parser stops at 512 (`kMaximumHTMLParserDOMTreeDepth`). Parts: measured;
 * hostile pages of this size need up to 500 MB and 12 seconds.
 */
export const PAGE_LIMITS = { nesting: 512, parts: 150_000 }
