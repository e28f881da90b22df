import { type Article, extract } from '../../../src/index.ts'

/** Extracts off the main thread, so that the page stays awake: an article in, its record out. */
self.onmessage = ({ data }: MessageEvent<Article>) => self.postMessage(extract(data))
