import { Command, Option } from 'commander'
import { LEDGER_OPTION } from './ledger-address.ts'
import type { StatsSettings } from './stats-settings.ts'

/** `onrecord stats` */
export function statsCommand(): Command {
  return new Command('stats')
    .description('show what a ledger holds: counts, dates, sizes, failures')
    .option(...LEDGER_OPTION)
    .option('--failures', 'list what could not be read or extracted, with reasons')
    .addOption(new Option('-f, --format <format>', 'how to show them; default: table').choices(['table', 'json']))
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('See onrecord stats --help.')
    .action(async (settings: StatsSettings) => {
      const { runStats } = await import('./run-stats.ts')
      process.exitCode = await runStats(settings)
    })
}
