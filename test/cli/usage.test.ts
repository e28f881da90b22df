import { describe, expect, it } from 'vitest'
import { EXTRACTOR_VERSION } from '../../src/model/version.ts'
import { runCli } from './run-cli.ts'

describe('onrecord', () => {
  it('prints its version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${EXTRACTOR_VERSION}\n`, stderr: '' })
  })

  it('shows help with examples when called alone', async () => {
    const { code, stdout, stderr } = await runCli([])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: onrecord /)
    expect(stdout).toContain('Examples:\n  onrecord extract article.txt\n')
  })

  it.each([
    { args: ['glean'], message: "error: unknown command 'glean'\nSee onrecord --help.\n" },
    {
      args: ['extract', 'a.txt', '--shape', 'x'],
      message: "error: unknown option '--shape'\nSee onrecord extract --help.\n",
    },
    { args: ['extract'], message: "error: missing required argument 'input'\nSee onrecord extract --help.\n" },
    {
      args: ['extract', 'a.txt', '--published', 'yesterday'],
      message:
        'onrecord: --published "yesterday" is not an ISO 8601 date: write 2031-05-14\nSee onrecord extract --help.\n',
    },
    {
      args: ['extract', 'a.txt', '--lang', 'the English one'],
      message:
        'onrecord: --lang "the English one" is not a BCP 47 language tag: write en or en-GB\nSee onrecord extract --help.\n',
    },
    {
      args: ['extract', 'a.txt', '--output', './a.txt'],
      message: 'onrecord: --output ./a.txt is one of the inputs: choose another file\nSee onrecord extract --help.\n',
    },
  ])('refuses $args with exit code 2 and a hint', async ({ args, message }) => {
    expect(await runCli(args)).toEqual({ code: 2, stdout: '', stderr: message })
  })

  it.each(['0', '1.5', 'many'])('refuses %s threads', async (threads) => {
    const { code, stderr } = await runCli(['extract', 'a.txt', '--threads', threads])
    expect(code).toBe(2)
    expect(stderr).toContain('Give a whole number from 1 to 256.')
  })
})
