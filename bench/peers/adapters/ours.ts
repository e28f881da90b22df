import { createExtractor } from '../../../src/index.ts'
import { serveArticles } from './serve-articles.ts'

const extractor = createExtractor()
const { version, model } = extractor.extract({ text: '' }).extractor

await serveArticles(`onrecord ${version}, ${model}`, (article) => extractor.extract(article).statements)
