import type { Hub } from '../world'

/** Product names of 2026. Plan tags leave out "Hub": "Sales Enterprise". */
export const HUB_NAMES: Record<Hub, string> = {
  marketing: 'Marketing Hub',
  sales: 'Sales Hub',
  service: 'Service Hub',
  content: 'Content Hub',
  data: 'Data Hub',
  commerce: 'Revenue Hub',
  smart_crm: 'Smart CRM',
}
