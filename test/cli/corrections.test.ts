import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const TEXT =
  'Ilo Marr, the Kestrian minister, said that the locks will open in May.\n\nAna Veld told reporters that the strait was closed.\n'
const folder = mkdtempSync(join(tmpdir(), 'onrecord-corrections-'))
const env = { ONRECORD_LEDGER: join(folder, 'ledger.sqlite'), ONRECORD_BY: 'Anna' }
const run = (...args: string[]) => runCli(args, { env })
const outputOf = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(...args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}
const jsonOf = async (...args: string[]) =>
  (await outputOf(...args, '--format', 'jsonl'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
const start = TEXT.indexOf('that the locks')
const LINK = `wire-7#${start}-${start + 'that the locks will open in May'.length}`

describe('corrections on the command line', () => {
  beforeAll(async () => {
    const file = join(folder, 'wire.jsonl')
    writeFileSync(file, `${JSON.stringify({ id: 'wire-7', text: TEXT })}\n`)
    expect((await run('add', file, '--threads', '1', '--quiet')).code).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('name a statement by number or permalink, and tell what they changed', async () => {
    const told = await outputOf('correct', 'wire-7#s1', '--act', 'announce', '--why', 'she opens them')
    expect(told).toMatch(/^c[0-9a-f]{16}\t/)
    expect(told.split('\t').slice(1)).toEqual([`${LINK} (s1)`, 'act: assert → announce\n'])
    await outputOf('correct', LINK, '--act', 'promise', '--by', 'Ben')
    expect(
      (await jsonOf('history', LINK)).map(({ correction: { by, before, after, why } }) => [by, before, after, why]),
    ).toEqual([
      ['Anna', 'assert', 'announce', 'she opens them'],
      ['Ben', 'announce', 'promise', null],
    ])
  })

  it('that disagree are listed', async () => {
    expect(await outputOf('corrections', '--conflicts')).toContain(`${LINK}\tact\tAnna: announce | Ben: promise\t`)
  })

  it('are undone by the beginning of their id, and the history tells', async () => {
    const [, second] = await jsonOf('corrections', 'wire-7')
    const told = await outputOf('undo', second.correction.id.slice(0, 9))
    expect(told).toContain(`undid ${second.correction.id}`)
    expect((await jsonOf('history', 'wire-7#s1')).map(({ correction, undone }) => [correction.what, undone])).toEqual([
      ['act', false],
      ['act', true],
      ['undo', false],
    ])
    expect(await outputOf('corrections', '--conflicts')).toBe('statement\tattribute\tvotes\tcorrections\n')
  })

  it('reject a statement, whose history can still be read', async () => {
    await outputOf('correct', 'wire-7#s2', '--reject')
    const history = await jsonOf('history', 'wire-7#s2')
    expect(history.map(({ correction, outcomes }) => [correction.what, outcomes[0].state])).toEqual([
      ['reject', 'shown'],
    ])
    expect((await run('correct', 'wire-7#s2', '--act', 'deny')).stderr).toContain('article wire-7 has no statement s2')
  })

  it('add a statement with an actor that the record lacks', async () => {
    const at = TEXT.indexOf('the strait was closed')
    const mention = TEXT.indexOf('reporters')
    const told = await outputOf(
      'correct',
      'wire-7',
      '--content',
      `${at}-${at + 21}`,
      '--speaker',
      'Reporters',
      '--mention',
      `${mention}-${mention + 9}`,
      '--type',
      'group',
    )
    expect(told).toContain('added: ')
    const [line] = (await outputOf('export', '--format', 'jsonl', '--quiet')).split('\n')
    const record = JSON.parse(line ?? '')
    const speaker = record.actors.find(({ name }: { name: string }) => name === 'Reporters')
    expect(record.statements.at(-1)).toMatchObject({
      speaker: speaker.id,
      content: [{ start: at, end: at + 21 }],
      confidence: 1,
    })
    expect(record.corrections.map(({ what }: { what: string }) => what)).toEqual(['act', 'reject', 'add'])
  })

  it('merge and split actors', async () => {
    expect(await outputOf('merge', 'wire-7', 'Ana Veld', '--into', 'Ilo Marr')).toContain('merged: Ana Veld → Ilo Marr')
    const at = TEXT.indexOf('Ana Veld')
    expect(
      await outputOf('split', 'wire-7', 'Ilo Marr', '--mentions', `${at}-${at + 8}`, '--name', 'Ida Veld'),
    ).toContain('→ Ida Veld')
  })

  it('give agreement, and examples to train on', async () => {
    await outputOf('correct', 'wire-7#s1', '--confirm')
    await outputOf('correct', 'wire-7#s1', '--confirm', '--by', 'Ben')
    expect(await outputOf('agreement')).toContain('content\t1\t1\t–\n')
    const examples = (await outputOf('export', '--corrections', '--quiet')).split('\n').filter((line) => line !== '')
    const [first] = examples.map((line) => JSON.parse(line))
    expect(first).toMatchObject({ text: TEXT, what: 'act', before: 'assert', after: 'announce' })
    expect(examples).toHaveLength(7)
  })

  it('that find no place are none here', async () => {
    expect(await outputOf('corrections', '--orphaned', '--format', 'jsonl')).toBe('')
  })

  it.each([
    [['correct', 'wire-7#s1', '--act', 'deny', '--by', ' '], 'a correction needs a name'],
    [['correct', 'wire-9#s1', '--act', 'deny'], 'the ledger has no article "wire-9"'],
    [['correct', 'wire-7#s1', '--act', 'shout'], "argument 'shout' is invalid"],
    [['undo', 'c0000'], 'there is no correction "c0000"'],
    [['export', '--corrections', '--outlet', 'Wire'], 'leave --outlet out'],
    [['export'], 'say what to write with --format, or --corrections'],
  ])('refuse %j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
