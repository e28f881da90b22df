import { z } from '@hono/zod-openapi'
import { EXPORT_FORMATS } from '../../export/index.ts'

/** Formats that are one file: one that is a folder cannot be an answer. */
export const FILE_FORMATS = EXPORT_FORMATS.filter((format) => format.layout === 'file')

export const formatSchema = z.enum(FILE_FORMATS.map(({ name }) => name)).describe('Name of the format')
