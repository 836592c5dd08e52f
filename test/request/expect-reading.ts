import { expect } from 'vitest'
import { read } from '../../src/request/read'
import type { InstallRequest, Reading } from '../../src/request/types'

/** Reads an input that must be understood. */
export function understood(input: string): Reading {
  const result = read(input)
  if (!result.ok) expect.fail(`not understood (${result.problem.id}): ${input.slice(0, 300)}`)
  return result.reading
}

/** Reads an input that must hold a request. */
export function requestIn(input: string): InstallRequest {
  const { request } = understood(input)
  if (!request) expect.fail(`no request: ${input.slice(0, 300)}`)
  return request
}

/** Ids of a reading's notes, in order. */
export function noteIds(reading: Reading): string[] {
  return reading.notes.map(({ id }) => id)
}

/** "a b" as a list; '' is empty. */
export function names(text = ''): string[] {
  return text.split(' ').filter((name) => name !== '')
}
