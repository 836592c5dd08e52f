import { run } from './run'

// Set rather than exit: what was written to a pipe must drain first.
process.exitCode = await run(process.argv.slice(2))
