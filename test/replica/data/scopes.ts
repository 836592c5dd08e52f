/**
 * Some sixty scopes with the plan they need, the rights a person needs behind them, and what is doubtful.
 *
 * Plans: HubSpot's scope table, https://developers.hubspot.com/docs/api/scopes and
 * https://developers.hubspot.com/docs/apps/legacy-apps/authentication/scopes (2024-2026; it stands for earlier
 * months too, as no older table is known whole). Plans that may do as well:
 * https://developers.hubspot.com/docs/developer-tooling/platform/apis-by-tier (2026-04).
 * Rights: https://github.com/estuary/connectors/issues/5069, https://docs.superjoin.ai/integrations/hubspot/hubspot-permissions.md,
 * https://helpcenter.impactpilot.io/article/18-required-hubspot-permissions-for-impactpilot-admins and, mostly, names alone.
 */
import { type PlanWords, planWords } from './plan-words'

export interface ScopeRow {
  /** null = nobody published it. */
  plan: PlanWords | null
  /** Plans of which sources disagree whether they do. */
  perhaps: PlanWords | null
  /** Why an account without the plan is not surely refused, beside `perhaps`. */
  doubt: string | null
  /** Rights needed by who is no super admin, all of them; `a|b` = one of the two. */
  rights: string[]
  /** Paid seat said to be needed for the rights to count. */
  seat: 'sales' | 'service' | 'sales-or-service' | null
  /** HubSpot asks a super admin for these. */
  superAdminOnly: boolean
  /** First month in which the name is refused as invalid. */
  retiredSince: string | null
}

type Extra = Partial<Omit<ScopeRow, 'plan' | 'perhaps' | 'rights'>> & { perhaps?: string }
type Row = [plan: string | null, rights?: string, extra?: Extra]

const PROFESSIONAL_ELSEWHERE =
  'sales:professional service:professional content:professional data:professional commerce:professional smart_crm:professional'
const FROM_API_PAGES = 'the plan is that of the API, not proven for the grant'
const SENSITIVE: Extra = { superAdminOnly: true }

const TABLE: Record<string, Row> = {
  // Every account.
  oauth: ['any'],
  'crm.objects.contacts.read': ['any', 'crm.contacts.view'],
  'crm.objects.contacts.write': ['any', 'crm.contacts.view crm.contacts.edit'],
  'crm.objects.companies.read': ['any', 'crm.companies.view'],
  'crm.objects.companies.write': ['any', 'crm.companies.view crm.companies.edit'],
  'crm.objects.deals.read': ['any', 'crm.deals.view'],
  'crm.objects.deals.write': ['any', 'crm.deals.view crm.deals.edit'],
  'crm.schemas.contacts.read': ['any', 'crm.contacts.view'],
  'crm.schemas.contacts.write': ['any', 'account.edit_property_settings'],
  'crm.schemas.companies.read': ['any', 'crm.companies.view'],
  'crm.schemas.deals.read': ['any', 'crm.deals.view'],
  'crm.schemas.deals.write': ['any', 'account.edit_property_settings'],
  'crm.lists.read': ['any', 'marketing.lists.view'],
  'crm.lists.write': ['any', 'marketing.lists.view marketing.lists.edit'],
  'crm.objects.owners.read': ['any', 'account.user_table_access'],
  'crm.objects.users.read': ['any', 'account.user_table_access|account.add_edit_users'],
  'settings.users.read': ['any', 'account.user_table_access|account.add_edit_users'],
  'settings.users.write': ['any', 'account.add_edit_users'],
  'settings.currencies.read': ['any', 'account.edit_account_defaults'],
  'crm.objects.line_items.read': ['any', 'sales.products:View'],
  'crm.objects.line_items.write': ['any', 'sales.custom_line_items'],
  'crm.objects.invoices.read': ['any', 'crm.invoices.view'],
  'crm.objects.orders.read': ['any', 'crm.orders.view'],
  'crm.objects.marketing_events.read': ['any', 'marketing.access'],
  'crm.import': ['any', 'crm.import'],
  'crm.export': ['any', 'crm.export'],
  'conversations.read': ['any', 'service.inbox'],
  'communication_preferences.read': ['any', 'crm.contacts.view crm.contacts.edit'],
  'e-commerce': ['any', 'sales.products:Delete'],
  files: ['any', 'marketing.files:Edit'],
  forms: ['any', 'marketing.forms:Publish'],
  'forms-uploaded-files': ['any', 'marketing.forms:View marketing.files:View'],
  timeline: ['any'],
  'business-intelligence': ['any', 'reports.access'],
  'sales-email-read': ['any', 'crm.crm_emails.view'],
  // Seat: https://community.hubspot.com/t5/APIs-Integrations/HubSpot-Starface-interation-User-Permissions/td-p/1234370
  tickets: ['any', 'crm.tickets.view crm.tickets.edit', { seat: 'service' }],
  'crm.objects.tickets.read': ['any', 'crm.tickets.view'],
  'crm.objects.tickets.write': ['any', 'crm.tickets.view crm.tickets.edit'],

  // Plans that sources agree on.
  social: ['marketing:professional', 'marketing.access marketing.social'],
  'marketing.campaigns.read': ['marketing:professional', 'marketing.access marketing.campaigns:View'],
  'marketing.campaigns.write': ['marketing:professional', 'marketing.access marketing.campaigns:Edit'],
  // Seat: https://docs.withampersand.com/customer-guides/hubspot.md
  'crm.objects.leads.read': ['sales:professional', 'crm.leads.view', { seat: 'sales' }],
  'crm.objects.leads.write': ['sales:professional', 'crm.leads.view crm.leads.edit', { seat: 'sales' }],
  'crm.objects.custom.read': ['*:enterprise', 'crm.custom_objects.view'],
  'crm.objects.custom.write': ['*:enterprise', 'crm.custom_objects.view crm.custom_objects.edit'],
  'crm.schemas.custom.read': ['*:enterprise', 'crm.custom_objects.view'],
  'crm.objects.feedback_submissions.read': ['service:professional', 'service.feedback_surveys:View'],
  'cms.knowledge_base.settings.read': ['service:professional', 'service.knowledge_base_settings'],
  'cms.functions.read': ['content:enterprise'],
  'collector.graphql_query.execute': ['content:professional', 'marketing.design_tools:View'],
  'conversations.visitor_identification.tokens.create': ['*:professional', 'crm.chatflows'],
  'automation.sequences.read': [
    'sales:professional service:professional',
    'sales.sequences',
    { seat: 'sales-or-service' },
  ],
  'transactional-email': [
    'marketing:professional+transactional-email',
    'marketing.access marketing.email:Publish',
  ],
  'marketing-email': [
    'marketing:enterprise +transactional-email',
    'marketing.access marketing.email:Publish',
  ],
  'business_units_view.read': ['+brands'],
  'ctas.read': ['marketing:starter content:starter'],
  'communication_preferences.statuses.batch.read': [
    'marketing:enterprise',
    'crm.contacts.view crm.contacts.edit',
  ],
  hubdb: [
    'content:professional marketing:professional',
    'marketing.hubdb:Publish account.hubdb_table_settings',
  ],

  // Plans that sources disagree on.
  automation: [
    'marketing:professional',
    'automation.workflows.view automation.workflows.edit automation.workflows.delete',
    { perhaps: PROFESSIONAL_ELSEWHERE },
  ],
  content: [
    'content:professional marketing:professional',
    'marketing.access marketing.website_pages:Edit marketing.url_redirects:Publish marketing.design_tools:View marketing.email:Edit service.knowledge_base_settings account.account_access',
    { perhaps: 'content:starter' },
  ],
  'crm.objects.goals.read': [
    'sales:starter',
    'crm.goals.view',
    { perhaps: 'marketing:professional service:professional' },
  ],
  'conversations.custom_channels.write': [
    'sales:enterprise service:enterprise',
    'service.inbox',
    { perhaps: 'sales:professional service:professional', seat: 'sales-or-service' },
  ],
  'scheduler.meetings.meeting-link.read': ['*:professional', 'sales.meeting_pages', { perhaps: 'any' }],
  'crm.objects.projects.read': ['*:professional', '', { perhaps: 'any' }],
  'analytics.behavioral_events.send': [
    'marketing:enterprise',
    '',
    { perhaps: '*:enterprise marketing:professional' },
  ],

  // Plans known from API pages only, or from nowhere.
  'hubdb.tables.read': [
    'content:professional marketing:professional',
    'marketing.hubdb:View',
    { doubt: FROM_API_PAGES },
  ],
  'crm.objects.notes.read': [null, 'crm.notes.view'],
  'crm.objects.calls.read': [null, 'crm.calls.view crm.meetings.view crm.tasks.view'],
  'crm.objects.emails.read': [null, 'crm.crm_emails.view'],
  'files.read': [null, 'marketing.files:View'],
  'marketing.email.read': [null, 'marketing.access marketing.email:View'],
  'content.landing_pages.read': [null, 'marketing.access marketing.landing_pages:View'],

  // Sensitive data: https://developers.hubspot.com/docs/api-reference/latest/crm/properties/sensitive-data
  'crm.objects.contacts.sensitive.read': ['*:enterprise', '', SENSITIVE],
  'tickets.sensitive': ['*:enterprise', '', { ...SENSITIVE, perhaps: 'any' }],

  // Gone: https://developers.hubspot.com/changelog/upcoming-contacts-scope-sunset and
  // https://developers.hubspot.com/changelog/reports-scope-deprecation
  contacts: [null, 'crm.contacts.view crm.contacts.edit', { retiredSince: '2022-08' }],
  reports: [null, 'reports.access', { retiredSince: '2023-02' }],
}

function readRow([plan, rights = '', extra = {}]: Row): ScopeRow {
  return {
    plan: plan === null ? null : planWords(plan),
    perhaps: extra.perhaps === undefined ? null : planWords(extra.perhaps),
    doubt: extra.doubt ?? null,
    rights: rights === '' ? [] : rights.split(' '),
    seat: extra.seat ?? null,
    superAdminOnly: extra.superAdminOnly ?? false,
    retiredSince: extra.retiredSince ?? null,
  }
}

export const SCOPES: ReadonlyMap<string, ScopeRow> = new Map(
  Object.entries(TABLE).map(([name, row]) => [name, readRow(row)]),
)

/** Rights behind a scope; none for a scope outside the table. */
export function rightsOf(scope: string): readonly string[] {
  return SCOPES.get(scope)?.rights ?? []
}
