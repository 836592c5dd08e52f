/** An app's name is written by strangers and may be anything, HubSpot's own sentences included. */
import { permissionByText } from '../../catalogue'
import type { Words } from './signs'

/** Scope names and the rows of HubSpot's missing-permission list: what a refusal names, a consent page does not. */
export const NAMED = /^[a-z0-9][\w.-]*[._-][\w.-]*$|>/i

/** Whether the same words stand inside other words too ("<name> asks for access"): then they are a name. */
export function isName(words: string, blocks: readonly Words[]): boolean {
  return blocks.some((other) => other.words.length > words.length && other.words.includes(words))
}

/**
 * Whether a page asks for something in a language we cannot read: a button that works, and boxes to tick or a list
 * of things that are neither scopes nor permissions.
 */
export function asksForConsent(blocks: readonly Words[]): boolean {
  if (!blocks.some(({ kind, disabled }) => kind === 'button' && !disabled)) return false
  if (blocks.some(({ kind, disabled }) => kind === 'control' && !disabled)) return true
  return listsWishes(blocks)
}

/** Whether a page lists things that are neither scopes nor permissions: what an app would be allowed to do. */
export function listsWishes(blocks: readonly Words[]): boolean {
  const rows = blocks.filter(({ kind }) => kind === 'item')
  return rows.length > 0 && !rows.some(({ text }) => NAMED.test(text) || permissionByText(text) !== null)
}
