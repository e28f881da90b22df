import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { validateRecord } from '../../src/index.ts'
import { BIN, runCli, runProcess } from './run-cli.ts'

const REPORT = 'Talks resume in Lowmark\n\n"We will open the locks," the minister, Ana Veld, said on Monday.\n'
const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const report = file('report.txt', REPORT)
const lineOf = (id: string): string => `${JSON.stringify({ id, text: REPORT })}\n`

afterAll(() => rmSync(folder, { recursive: true }))

describe('the formats', () => {
  it('prints one record a line where standard output is no terminal', async () => {
    const { code, stdout, stderr } = await runCli([
      'extract',
      report,
      '--published',
      '2031-05-12',
      '--outlet',
      'Harbour Wire',
      '--id',
      'r1',
    ])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toHaveLength(2)
    const record = JSON.parse(stdout)
    expect(validateRecord(record, REPORT).problems).toEqual([])
    expect(record.id).toBe('r1')
    expect(record.article).toMatchObject({ published: '2031-05-12', outlet: 'Harbour Wire', from: 'text/plain' })
    expect(
      record.statements[0].content.map(({ start, end }: { start: number; end: number }) => REPORT.slice(start, end)),
    ).toEqual(['"We will open the locks,"'])
  })

  it('prints an object for one article and an array for several as json', async () => {
    const one = JSON.parse((await runCli(['extract', report, '--format', 'json'])).stdout)
    const two = JSON.parse((await runCli(['extract', report, report, '--format', 'json', '--threads', '1'])).stdout)
    expect(two).toEqual([one, one])
  })

  it('prints a table as tab-separated values with a header', async () => {
    const { stdout } = await runCli(['extract', report, '--id', 'r1', '--format', 'table'])
    const [header, row, ...rest] = stdout.split('\n')
    expect(header).toBe(
      'article\tstatement\tkind\tspeaker\tstatus\tsource\tcue\tcontent\twithin\ttargets\tact\ttopics\ttime\tconfidence',
    )
    expect(row?.split('\t').slice(0, 3)).toEqual(['r1', 's1', 'direct'])
    expect(row?.split('\t')[7]).toBe('"We will open the locks,"')
    expect(rest).toEqual([''])
  })

  it('marks the parts with brackets where there is no colour', async () => {
    const { stdout } = await runCli(['extract', report, '--format', 'read'])
    expect(stdout).toContain('["We will open the locks,"] {the minister, Ana Veld}, <said> on Monday.')
    expect(stdout).not.toContain('\u001b')
  })

  it('colours when FORCE_COLOR asks for it, and not when NO_COLOR forbids it', async () => {
    const coloured = await runCli(['extract', report, '--format', 'read'], { env: { FORCE_COLOR: '1' } })
    const plain = await runCli(['extract', report, '--format', 'read'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(coloured.stdout).toContain('\u001b[')
    expect(plain.stdout).not.toContain('\u001b')
  })

  it('shows no control characters of an article', async () => {
    const hostile = file('hostile.txt', 'Talks\n\n"Stop \u001b]0;owned\u0007 here," said Ana Veld.\n')
    const { stdout } = await runCli(['extract', hostile, '--format', 'read'])
    expect([stdout.includes('\u001b'), stdout.includes('\u0007')]).toEqual([false, false])
    expect(stdout).toContain('\ufffd]0;owned\ufffd')
  })

  it('reads standard input as told', async () => {
    const { code, stdout } = await runCli(['extract', '-', '--from', 'jsonl'], { stdin: lineOf('a') + lineOf('b') })
    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b'])
  })

  it('shows one article as read and several as a table on a terminal', async (context) => {
    if (spawnSync('script', ['--version']).status !== 0) return context.skip('script of util-linux is absent')
    const onTerminal = (inputs: string) =>
      runProcess('script', ['-qec', `${process.execPath} ${BIN} extract ${inputs}`, '/dev/null'])
    expect((await onTerminal(report)).stdout).toMatch(/\d+ statements?/)
    expect((await onTerminal(`${report} ${report}`)).stdout).toContain('speaker')
  })
})

describe('many articles', () => {
  const ids = Array.from({ length: 60 }, (_, index) => `n${index}`)
  const many = file('many.jsonl', ids.map(lineOf).join(''))

  it('come out in the order of the input on several threads', async () => {
    const { code, stdout, stderr } = await runCli(['extract', many, '--threads', '2'])
    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(ids)
    expect(stderr).toMatch(/^onrecord: 60 articles, 60 statements, 0 failures, [0-9.]+ s\n$/)
  })

  it('end quietly when the reader of a pipe leaves', async () => {
    const command = `"${process.execPath}" "${BIN}" extract "${many}" --quiet --threads 1; echo "code $?" >&2`
    const { stderr } = await runProcess('sh', ['-c', `( ${command} ) | head -c 10 > /dev/null`])
    expect(stderr).toBe('code 0\n')
  })

  it('refuse one id for all', async () => {
    const { code, stdout, stderr } = await runCli(['extract', many, '--id', 'x'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--id is for a single article')
  })

  it('are written to a file that appears whole, with no leftovers', async () => {
    const output = join(folder, 'records.jsonl')
    expect(await runCli(['extract', many, '--output', output, '--quiet', '--threads', '1'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(60)
    expect(readdirSync(folder).filter((name) => name.includes('.partial'))).toEqual([])
  })

  it('say where the output cannot be written', async () => {
    const { code, stderr } = await runCli(['extract', report, '--output', join(folder, 'absent', 'x.jsonl')])
    expect(code).toBe(1)
    expect(stderr).toContain('onrecord: cannot write ')
  })
})

describe('bad input', () => {
  it.each([
    { name: 'an empty file', path: file('empty.txt', ''), says: 'empty.txt: is empty' },
    {
      name: 'a binary file',
      path: file('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)),
      says: 'picture.txt: is ',
    },
    { name: 'a missing file', path: join(folder, 'nowhere.txt'), says: 'nowhere.txt: ' },
    {
      name: 'a truncated line',
      path: file('cut.jsonl', lineOf('a') + lineOf('b').slice(0, 30)),
      says: 'cut.jsonl:2: ',
    },
    {
      name: 'a page nested too deeply',
      path: file('deep.html', `<html><body>${'<div>'.repeat(20_000)}x`),
      says: 'deep.html: ',
    },
  ])('tells of $name, goes on and exits with 1', async ({ path, says }) => {
    const { code, stdout, stderr } = await runCli(['extract', path, report, '--threads', '1', '--quiet'])
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(says)
    expect(stdout).toContain('"statements":[{"id":"s1"')
  })
})
