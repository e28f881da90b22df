import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const REPORT = '"We will open the locks," the minister, Ana Veld, said on Monday.\n'
const LONG_REPORT = REPORT.repeat(400)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-output-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('extract --output', () => {
  it.each([
    { form: 'the folder that holds it', inputs: ['.'] },
    { form: 'a glob that matches it', inputs: ['*.txt'] },
    { form: 'another spelling of it', inputs: ['./b.txt', './a.txt'] },
  ])('refuses to overwrite an input that is given as $form', async ({ inputs }) => {
    writeFileSync(join(folder, 'a.txt'), REPORT)
    writeFileSync(join(folder, 'b.txt'), REPORT)
    writeFileSync(join(folder, 'c.txt'), REPORT)
    const args = ['extract', ...inputs, '--output', 'a.txt', '--threads', '1']
    const { code, stderr } = await runCli(args, { cwd: folder })
    expect([code, stderr]).toEqual([
      2,
      'onrecord: --output a.txt is one of the inputs: choose another file\nSee onrecord extract --help.\n',
    ])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(REPORT)
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  it('refuses to overwrite a line file that it reads', async () => {
    const lines = `${JSON.stringify({ text: REPORT })}\n`.repeat(2)
    writeFileSync(join(folder, 'many.jsonl'), lines)
    const { code } = await runCli(['extract', '.', '--output', 'many.jsonl'], { cwd: folder })
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'many.jsonl'), 'utf8')).toBe(lines)
  })

  it('writes records larger than the buffer of the file without a warning', async () => {
    writeFileSync(join(folder, 'many.jsonl'), `${JSON.stringify({ text: LONG_REPORT })}\n`.repeat(15))
    const args = ['extract', 'many.jsonl', '--output', 'records.json', '--format', 'json', '--threads', '1', '--quiet']
    expect(await runCli(args, { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(join(folder, 'records.json'), 'utf8'))).toHaveLength(15)
  })

  it('replaces a file of an earlier run', async () => {
    writeFileSync(join(folder, 'a.txt'), REPORT)
    writeFileSync(join(folder, 'records.jsonl'), 'old')
    expect((await runCli(['extract', 'a.txt', '--output', 'records.jsonl'], { cwd: folder })).code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'records.jsonl'), 'utf8')).statements).toHaveLength(1)
  })
})
