import { readFileSync, statSync } from 'node:fs'
import { UsageError } from './usage-error'

/** Larger inputs are no install link, config or error message: reading them would only cost memory. */
const MOST_BYTES = 8 * 1024 * 1024

/** What nobody would type as an input: a path that ends like a file. */
const FILE_NAME = /^(?!https?:)[\w./\\~-]+\.(?:json|jsonl|txt|md|html?|ts|js|py|php|rb|go|ya?ml|env)$/i

/**
 * The text an INPUT argument stands for: `-` is standard input, the name of an existing file is its content,
 * anything else is the input itself.
 */
export function textOf(argument: string): string {
  if (argument === '-') return fileText(0)
  if (isFile(argument)) return fileText(argument)
  if (FILE_NAME.test(argument))
    throw new UsageError({ id: 'problem_no_file', values: [{ foreign: argument }] })
  return argument
}

/** The text of a file that must exist (`-` = standard input). */
export function pageText(argument: string): string {
  if (argument === '-') return fileText(0)
  if (!isFile(argument)) throw new UsageError({ id: 'problem_no_file', values: [{ foreign: argument }] })
  return fileText(argument)
}

function fileText(file: string | 0): string {
  try {
    if (file !== 0 && statSync(file).size > MOST_BYTES) throw new UsageError({ id: 'problem_too_large' })
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError({ id: 'problem_unreadable', values: [{ foreign: file === 0 ? '-' : file }] })
  }
}

function isFile(argument: string): boolean {
  try {
    return statSync(argument).isFile()
  } catch {
    // Not there, or no file name at all (too long, NUL inside): then it is the input itself.
    return false
  }
}
