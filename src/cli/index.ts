import { run } from './run'

// A reader that has seen enough (`| head`) closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// Set rather than exit: what was written to a pipe must drain first.
process.exitCode = await run(process.argv.slice(2))
