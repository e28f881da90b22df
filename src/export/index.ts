export { type BratRecord, readBrat } from './brat/read-brat.ts'
export type { ExportedFile, ExportFormat, FileFormat, FolderFormat } from './export-format.ts'
export type { ExportedArticle, ExportedArticles } from './exported-article.ts'
export { EXPORT_FORMATS } from './formats.ts'
