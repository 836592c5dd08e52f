import { version } from '../../package.json'
import { batch } from './batch'
import { endpointCommand } from './endpoint'
import { explain } from './explain'
import { scope } from './scope'
import { show } from './show'
import { UsageError } from './usage-error'
import { words } from './words'

const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  explain,
  batch,
  scope,
  endpoint: endpointCommand,
  show,
}

/** Runs one command line and gives its exit status: 0 fine, 1 blocked, 2 not understood (one line on standard error). */
export async function run([name = 'help', ...args]: string[]): Promise<number> {
  if (
    name === 'help' ||
    name === '--help' ||
    name === '-h' ||
    args.includes('--help') ||
    args.includes('-h')
  ) {
    process.stdout.write(`${words({ id: 'cli_usage' })}\n`)
    return 0
  }
  if (name === 'version' || name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`)
    return 0
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!command) throw new UsageError({ id: 'problem_command', values: [{ foreign: name }] })
    return await command(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`scopelight: ${words(error.problem)}\n`)
    return 2
  }
}
