import endings from './data/internal-endings.json'
import records from './data/internal-permissions.json'
import { findScope } from './look-up'
import { objectScopes } from './object-scopes'
import { permissionByText } from './permission-text'
import { permissionById } from './permissions'
import type { InternalEndingRecord, InternalPermissionRecord } from './types'

const byName = new Map((records as InternalPermissionRecord[]).map((record) => [record.name, record]))
const byEnding = new Map((endings as InternalEndingRecord[]).map((record) => [record.name, record]))

/** What is known of one of HubSpot's internal permission names (`tickets-read`), by its exact name. Guards tokens and people alike. */
export function internalPermission(name: string): InternalPermissionRecord | null {
  return byName.get(name) ?? null
}

/** An internal permission name, as far as it can be read. */
export interface InternalReading {
  name: string
  /** What it guards, in our words; null where only its ending is known to us. */
  says: string | null
  /** Public scopes that open it for a token. */
  publicScopes: string[]
  /** Rights that open it for a person, as keys of the catalogue. */
  permissions: string[]
  /** True: a record of this very name; false: concluded from its parts. */
  recorded: boolean
}

/** Dashes and no dots; the few public scopes of that form are no internal names. */
const INTERNAL = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+$/

/**
 * Reads an internal permission name: by its record, else by its parts (`companies-write`: the type of record and an
 * ending). Suffix meaning is our reading; HubSpot has published none.
 * @returns null when it is a public scope or has not the form of such a name
 */
export function readInternal(name: string): InternalReading | null {
  const record = byName.get(name)
  if (record)
    return {
      name,
      says: record.says,
      publicScopes: record.publicScopes,
      permissions: record.permissions,
      recorded: true,
    }
  if (findScope(name) || !INTERNAL.test(name)) return null
  const at = name.lastIndexOf('-')
  const ending = byEnding.get(name.slice(at + 1))
  const object = at > 0 ? objectScopes(name.slice(0, at)) : null
  const told = permissionByText(name)
  const nothing = { name, says: null, publicScopes: [], permissions: told ? [told] : [], recorded: false }
  if (!ending || !object) return nothing
  const writes = ending.action === 'edit' || ending.action === 'delete' || ending.action === 'publish'
  const row = `crm.${object.object === 'custom' ? 'custom_objects' : object.object}.${ending.action ?? 'view'}`
  return {
    ...nothing,
    publicScopes: (writes ? object.write : object.read).filter((way) => way.length === 1).flat(),
    permissions: permissionById(row) ? [row] : nothing.permissions,
  }
}
