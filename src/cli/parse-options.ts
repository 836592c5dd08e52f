import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error'

/** node:util's parseArgs, with its complaint turned into our one clear line. */
export function parseOptions<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config)
  } catch (error) {
    const text = error instanceof Error ? (error.message.split(/\.\s|\.(?=[A-Z])|\n/)[0] ?? '') : ''
    throw new UsageError({ id: 'problem_option', values: [{ foreign: text }] })
  }
}
