import { Command } from 'commander'
import { LEDGER_OPTION } from './ledger-address.ts'
import type { ServeSettings } from './serve/serve-settings.ts'
import { tokenCommand } from './token-command.ts'
import { wholeNumber } from './whole-number.ts'

const EXAMPLES = `
Examples:
  onrecord serve
  onrecord serve --ledger archive.sqlite --port 8080
  onrecord serve token add "News desk" --role correct
  onrecord serve --host 0.0.0.0 --host-name ledger.example

Shows the ledger at http://127.0.0.1:4180/, or the next port that is free, to whoever sits at this machine. On any other --host a
token is needed to read, to correct or to import: make one first. It speaks plain HTTP: put a proxy that speaks HTTPS in front of
it, and name what browsers call it with --host-name. The HTTP API is described in docs/http.md and at /openapi.json.

Ctrl-C ends it: what is under way is finished, and an import that is not done goes on at the next start.`

/** `onrecord serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('show the ledger in a browser, and answer programs over HTTP')
    .option(...LEDGER_OPTION)
    .option('-p, --port <number>', 'port; default: 4180, or the next one that is free', wholeNumber(65_535))
    .option('--host <address>', 'address to listen on; default: 127.0.0.1')
    .option('--host-name <name...>', 'what browsers call this server, where that is no IP address and not localhost')
    .option('--require-token', 'ask for a token on 127.0.0.1 as well, as behind a proxy')
    .option(
      '--rate <number>',
      'requests of one caller in a minute, those that write or export counting as ten; default: 6000',
      wholeNumber(10_000_000),
    )
    .option('--allow-private-network', 'import also from addresses in private networks')
    .option('--open', 'open it in a browser')
    .option('-q, --quiet', 'say nothing but errors')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See onrecord serve --help.')
    .enablePositionalOptions()
    .addCommand(tokenCommand())
    .action(async (settings: ServeSettings) => {
      const { runServe } = await import('./serve/run-serve.ts')
      process.exitCode = await runServe(settings)
    })
}
