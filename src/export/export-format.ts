import type { ExportedArticles } from './exported-article.ts'
import type { ExportFormatName } from './format-names.ts'

interface Format {
  /** What a caller asks for it by. */
  readonly name: ExportFormatName
  /** True where the words of the article stand in it: `ExportedArticle.text` must then be the text. */
  readonly needsText: boolean
}

/** A format that is one file. */
export interface FileFormat extends Format {
  readonly layout: 'file'
  readonly mediaType: string
  /**
   * Yields the file piece by piece, text to be written as UTF-8. The same articles give the same bytes. Never throws for what a
   * record holds; errors of the articles pass through.
   */
  write(articles: ExportedArticles): AsyncIterable<string | Uint8Array>
}

/** One of the files of a format that is a folder. */
export interface ExportedFile {
  /** Name within the folder: ASCII letters, digits and `.-_` only. */
  readonly name: string
  /** To be written as UTF-8. */
  readonly text: string
}

/** A format that is a folder of files. */
export interface FolderFormat extends Format {
  readonly layout: 'folder'
  /** Yields the files, no two of the same name. */
  write(articles: ExportedArticles): AsyncIterable<ExportedFile>
}

export type ExportFormat = FileFormat | FolderFormat
