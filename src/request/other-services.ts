/** A service whose API answers in a way of its own, as its public documentation shows it. */
interface Service {
  name: string
  /** Fields, constants or sentences that no other API is known to have; any one tells it. */
  signs: RegExp
}

/** `"name": `, `'name' => `, `name: ` at the beginning of an object's line: a field in JSON and in dumps of any language. */
export function field(name: string, value = ''): string {
  return `(?:["'[]|[{,(\\n][ \\t]{0,40}|^)${name}["'\\]]?\\s{0,20}(?:=>|[:=])\\s{0,20}${value}`
}

const any = (...signs: string[]) => new RegExp(signs.join('|'), 'i')
const exactly = (...signs: string[]) => new RegExp(signs.join('|'))

/** Others than HubSpot by what only they answer, each with the page that shows it. A name alone proves nothing: many tools speak of several services. */
const SERVICES: readonly Service[] = [
  // https://cloud.google.com/apis/design/errors, https://developers.google.com/drive/api/guides/handle-errors
  {
    name: 'Google',
    signs: exactly(
      field('status', '["\'](?:PERMISSION_DENIED|UNAUTHENTICATED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION)\\b'),
      'type\\.googleapis\\.com/',
      'googleapi: Error \\d{3}',
      'https://www\\.googleapis\\.com/auth/',
      field(
        'reason',
        '["\'](?:insufficientPermissions|authError|rateLimitExceeded|userRateLimitExceeded|accessNotConfigured|ACCESS_TOKEN_SCOPE_INSUFFICIENT)["\']',
      ),
      'Request had (?:insufficient|invalid) authentication',
    ),
  },
  // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
  {
    name: 'Salesforce',
    signs: exactly(
      field(
        'errorCode',
        '["\'](?:INVALID_SESSION_ID|INSUFFICIENT_ACCESS\\w*|API_DISABLED_FOR_ORG|FUNCTIONALITY_NOT_ENABLED|REQUEST_LIMIT_EXCEEDED|INVALID_FIELD\\w*|INVALID_TYPE|MALFORMED_\\w+|ENTITY_IS_\\w+|CANNOT_\\w+|FIELD_\\w+|UNABLE_TO_LOCK_ROW)["\']',
      ),
      '\\bINVALID_SESSION_ID\\b',
    ),
  },
  // https://learn.microsoft.com/graph/errors, https://learn.microsoft.com/entra/identity-platform/reference-error-codes
  {
    name: 'Microsoft',
    signs: exactly(
      'AADSTS\\d{4,}',
      field('inner[eE]rror', '\\{'),
      '\\bAuthorization_(?:RequestDenied|IdentityNotFound)\\b',
      '\\b(?:InvalidAuthenticationToken|ErrorAccessDenied|CompactToken\\w+)\\b',
    ),
  },
  // https://api.slack.com/web#responses
  {
    name: 'Slack',
    signs: exactly(`${field('ok', '[fF]alse')}\\s*,\\s*["']?error["']?\\s*(?:=>|:)\\s*["'][a-z_]{4,40}["']`),
  },
  // https://docs.stripe.com/api/errors
  {
    name: 'Stripe',
    signs: exactly(
      '\\brak_\\w+_(?:read|write)\\b',
      '\\b[sr]k_(?:live|test)_',
      'request_log_url',
      '\\bStripe\\w*Error\\b',
    ),
  },
  // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
  {
    name: 'GitHub',
    signs: any(
      field('documentation_url'),
      'resource not accessible by (?:integration|personal access token)',
      'x-accepted-(?:oauth-scopes|github-permissions)',
    ),
  },
  // https://developers.zoom.us/docs/api/errors/
  { name: 'Zoom', signs: any('does not contain scopes?:? ?\\[') },
  // https://shopify.dev/docs/api/usage/response-codes
  {
    name: 'Shopify',
    signs: any(
      'requires merchant approval for',
      '\\[api\\] invalid api key or access token',
      'required access: `',
      field('requiredAccess'),
    ),
  },
  // https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes
  { name: 'Atlassian', signs: any(field('errorMessages', '[[(]'), 'unauthorized; scope does not match') },
  // https://developers.notion.com/reference/status-codes
  { name: 'Notion', signs: any(field('object', '["\']error["\']')) },
  // https://developers.intercom.com/docs/references/rest-api/errors/error-objects
  { name: 'Intercom', signs: any(field('type', '["\']error\\.list["\']')) },
  // https://pipedrive.readme.io/docs/core-api-concepts-http-status-codes
  { name: 'Pipedrive', signs: any(field('error_info'), 'scope and url mismatch') },
  // https://www.zoho.com/crm/developer/docs/api/v7/status-codes.html
  {
    name: 'Zoho',
    signs: exactly(
      '\\bOAUTH_SCOPE_MISMATCH\\b',
      `${field('code', '["\'][A-Z_]{4,40}["\']')}\\s*,\\s*["']details["']\\s*:`,
    ),
  },
  // https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes
  { name: 'QuickBooks', signs: exactly(field('[Ff]ault', '\\{\\s*["\'](?:[Ee]rror|type)["\']')) },
  // https://developer.xero.com/documentation/api/accounting/responsecodes
  { name: 'Xero', signs: any('AuthenticationUnsuccessful', 'AuthorizationUnsuccessful') },
  // https://developers.facebook.com/docs/graph-api/guides/error-handling
  { name: 'Meta (Facebook)', signs: exactly('\\bOAuthException\\b', field('fbtrace_id')) },
  // https://learn.microsoft.com/linkedin/shared/api-guide/concepts/error-handling
  { name: 'LinkedIn', signs: any(field('serviceErrorCode')) },
  // https://www.dropbox.com/developers/documentation/http/documentation#error-handling
  { name: 'Dropbox', signs: any(field('error_summary'), field('\\.tag')) },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  { name: 'Amazon Web Services', signs: any('\\barn:aws[\\w-]*:', field('__type')) },
  // https://developer.okta.com/docs/reference/error-codes/
  { name: 'Okta', signs: any(field('errorSummary')) },
  // https://www.twilio.com/docs/usage/twilios-response
  { name: 'Twilio', signs: any(field('more_info')) },
  // https://developer.zendesk.com/api-reference/introduction/requests/
  { name: 'Zendesk', signs: any('missing the following required scopes:') },
  // https://kubernetes.io/docs/reference/using-api/api-concepts/
  { name: 'Kubernetes', signs: exactly(`${field('kind', '["\']?Status\\b')}`) },
  // https://developers.asana.com/docs/errors
  { name: 'Asana', signs: any('for more information on api status codes') },
  // https://developer.squareup.com/docs/build-basics/handling-errors
  {
    name: 'Square',
    signs: exactly(`${field('category', '["\'][A-Z_]+["\']')}\\s*,\\s*["']code["']`),
  },
  // https://developer.paypal.com/api/rest/responses/
  { name: 'PayPal', signs: exactly(field('debug_id')) },
  // https://clickup.com/api
  { name: 'ClickUp', signs: exactly(field('ECODE')) },
]

/** Which other service's answer a text holds, by what only that one says; null when by none. */
export function otherService(text: string): string | null {
  return SERVICES.find(({ signs }) => signs.test(text))?.name ?? null
}
