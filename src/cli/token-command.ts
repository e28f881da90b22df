import { Command, Option } from 'commander'
import { ROLES } from '../serve/security/caller.ts'
import { LEDGER_OPTION } from './ledger-address.ts'
import type { AddTokenSettings, TokenSettings } from './serve/run-tokens.ts'

const ADD_NOTES = `
The token is shown this once: what is kept cannot show it again. Roles: read searches, reads and exports; correct corrects as
well, under the name of the token; admin imports as well. A server that runs knows a new token, or forgets one, at once.

Examples:
  onrecord serve token add "News desk" --role correct
  onrecord serve token add dashboard --role read --ledger archive.sqlite`

/** `onrecord serve token` */
export function tokenCommand(): Command {
  return new Command('token')
    .description('make, list and remove the tokens of a server')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .exitOverride()
    .addCommand(addCommand().exitOverride())
    .addCommand(listCommand().exitOverride())
    .addCommand(removeCommand().exitOverride())
}

function addCommand(): Command {
  return new Command('add')
    .description('make a token, and show it this once')
    .argument('<name>', 'of the person or program that it is for; corrections bear it')
    .addOption(new Option('--role <role>', 'what it allows').choices(ROLES).default('read'))
    .option(...LEDGER_OPTION)
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', ADD_NOTES)
    .showHelpAfterError('See onrecord serve token add --help.')
    .action(async (name: string, settings: AddTokenSettings) => {
      const { addToken } = await import('./serve/run-tokens.ts')
      await addToken(name, settings)
    })
}

function listCommand(): Command {
  return new Command('list')
    .description('list the tokens of a ledger, with names and roles')
    .option(...LEDGER_OPTION)
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('See onrecord serve token list --help.')
    .action(async (settings: TokenSettings) => {
      const { listTokens } = await import('./serve/run-tokens.ts')
      await listTokens(settings)
    })
}

function removeCommand(): Command {
  return new Command('remove')
    .description('remove the token of a name: it opens nothing any more')
    .argument('<name>', 'as it was added')
    .option(...LEDGER_OPTION)
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('See onrecord serve token remove --help.')
    .action(async (name: string, settings: TokenSettings) => {
      const { removeToken } = await import('./serve/run-tokens.ts')
      await removeToken(name, settings)
    })
}
