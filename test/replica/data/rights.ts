/**
 * Rows of HubSpot's permission editor that stand behind scopes, and how its missing-permission page prints them.
 *
 * Labels read off that page: https://github.com/estuary/connectors/issues/5069 (2026-08). All others are formed
 * after the same pattern, "Row > Level".
 */

/** Right id -> label; for rows with levels the label has a `*` where the level goes. */
const LABELS: Record<string, string> = {
  'crm.contacts.view': 'Contacts > View',
  'crm.contacts.edit': 'contacts-writer',
  'crm.companies.view': 'Companies > View',
  'crm.companies.edit': 'Companies > Edit',
  'crm.deals.view': 'Deals > View',
  'crm.deals.edit': 'Deals > Edit',
  'crm.tickets.view': 'Tickets > View',
  'crm.tickets.edit': 'tickets-writer',
  'crm.leads.view': 'Leads > View',
  'crm.leads.edit': 'Leads > Edit',
  'crm.custom_objects.view': 'Custom objects > View',
  'crm.custom_objects.edit': 'Custom object editor',
  'crm.invoices.view': 'Invoices > View',
  'crm.orders.view': 'Orders > View',
  'crm.goals.view': 'Goals > View',
  'crm.calls.view': 'Calls > View',
  'crm.meetings.view': 'Meetings > View',
  'crm.tasks.view': 'Tasks > View',
  'crm.notes.view': 'Notes > View',
  'crm.crm_emails.view': 'CRM emails > View',
  'crm.import': 'Import',
  'crm.export': 'Export',
  'crm.chatflows': 'Chatflows',
  'automation.workflows.view': 'Workflows > View',
  'automation.workflows.edit': 'Workflows > Edit',
  'automation.workflows.delete': 'Workflows > Delete',
  'marketing.access': 'Marketing Access',
  'marketing.lists.view': 'Lists > View',
  'marketing.lists.edit': 'Lists > Edit',
  'marketing.forms': 'Forms > *',
  'marketing.files': 'Files > *',
  'marketing.campaigns': 'Campaigns > *',
  'marketing.email': 'Email > *',
  'marketing.landing_pages': 'Landing pages > *',
  'marketing.website_pages': 'Website pages > *',
  'marketing.url_redirects': 'URL Redirects > *',
  'marketing.design_tools': 'Design tools > *',
  'marketing.hubdb': 'HubDB > *',
  'marketing.social': 'Social',
  'sales.access': 'Sales Access',
  'sales.products': 'Products > *',
  'sales.custom_line_items': 'Create custom line items',
  'sales.sequences': 'Sequences',
  'sales.meeting_pages': 'Meeting pages for others',
  'service.inbox': 'Conversations inbox',
  'service.knowledge_base_settings': 'Knowledge base settings',
  'service.feedback_surveys': 'Feedback surveys > *',
  'reports.access': 'Reports Access',
  'account.app_marketplace_access': 'App Marketplace access',
  'account.edit_property_settings': 'Edit property settings',
  'account.user_table_access': 'User table access',
  'account.add_edit_users': 'Add and edit users',
  'account.edit_account_defaults': 'Edit account defaults',
  'account.hubdb_table_settings': 'HubDB table settings',
  'account.account_access': 'Account Access',
}
const READ_OFF_THE_PAGE: Record<string, string> = { 'marketing.email:Edit': 'Email Writer' }

/** Levels of a row, least first; Publish and Delete both stand at the top of their rows. */
const RANK: Record<string, number> = { View: 1, Edit: 2, Publish: 3, Delete: 3 }

/** All rights of the table but App Marketplace access, which is a gate of its own. */
export const ALL_RIGHTS: readonly string[] = Object.keys(LABELS).filter(
  (id) => id !== 'account.app_marketplace_access',
)

/** The label of a needed right (`id` or `id:Level`; of alternatives `a|b` the first), as the page prints it. */
export function labelOf(need: string): string {
  const first = need.split('|')[0] ?? need
  const [id = '', level = ''] = first.split(':')
  return READ_OFF_THE_PAGE[first] ?? LABELS[id]?.replace('*', level) ?? first
}

/** yes, no, or `own`: held for own records only, which facts show to refuse installs at times. */
export type Holding = 'yes' | 'no' | 'own'

/** Whether a person's rights cover one need (`id`, `id:Level`, or alternatives joined by `|`). */
export function holds(rights: ReadonlySet<string>, need: string): Holding {
  let best: Holding = 'no'
  for (const one of need.split('|')) {
    const held = holdsOne(rights, one)
    if (held === 'yes') return 'yes'
    if (held === 'own') best = 'own'
  }
  return best
}

function holdsOne(rights: ReadonlySet<string>, need: string): Holding {
  if (rights.has(need)) return 'yes'
  const [id = '', level] = need.split(':')
  if (rights.has(id)) return 'yes'
  if (level === undefined) return rights.has(`${id}:They own`) ? 'own' : 'no'
  const wanted = RANK[level] ?? 0
  for (const other of Object.keys(RANK)) {
    if ((RANK[other] ?? 0) > wanted && rights.has(`${id}:${other}`)) return 'yes'
  }
  return 'no'
}
