import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeCli } from '../../scripts/describe-cli.ts'
import { buildProgram } from '../../src/cli/program.ts'

const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')

describe('docs/cli.md', () => {
  it('is what the definitions of the commands generate', () => expect(page).toBe(describeCli(buildProgram())))

  it('names every command and option', () => {
    for (const command of buildProgram().commands) {
      expect(page).toContain(`## onrecord ${command.name()}\n`)
      for (const { flags } of command.options) expect(page).toContain(`| \`${flags}\` |`)
    }
  })

  it('describes every command and option in words', () => {
    const described = buildProgram().commands.flatMap((command) => [
      command.description(),
      ...command.options.map(({ description }) => description),
    ])
    expect(described.filter((words) => words.trim() === '')).toEqual([])
  })
})
