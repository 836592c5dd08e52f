import records from './data/internal-permissions.json'
import type { InternalPermissionRecord } from './types'

const byName = new Map((records as InternalPermissionRecord[]).map((record) => [record.name, record]))

/** What is known of one of HubSpot's internal permission names (`tickets-read`), by its exact name. Guards tokens and people alike. */
export function internalPermission(name: string): InternalPermissionRecord | null {
  return byName.get(name) ?? null
}
