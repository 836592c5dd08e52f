/** A service whose API answers in a way of its own. */
interface Service {
  name: string
  /** Fields, constants or sentences that only this one was seen to give; any one tells it. */
  signs: RegExp
}

/** `"name": `, `'name' => `, `name: ` at the beginning of an object's line: a field in JSON and in dumps of any language. */
export function field(name: string, value = ''): string {
  return `(?:["'[]|[{,(\\n][ \\t]{0,40}|^)${name}["'\\]]?\\s{0,20}(?:=>|[:=])\\s{0,20}${value}`
}

/** The field that comes next, with its value. */
const next = (name: string, value: string) => `\\s*,\\s*["']?${name}["']?\\s*(?:=>|[:=])\\s*${value}`
const inAnyCase = (...signs: string[]) => new RegExp(signs.join('|'), 'i')
const asWritten = (...signs: string[]) => new RegExp(signs.join('|'))

/**
 * Others than HubSpot by what only they answer. Looked up on 2026-11-25, in stored copies of public pages and files: each
 * sign was seen in an answer of that service at the address above it or where the comment says, and signs that were met in other services' answers
 * too were left out, or narrowed to what is that service's own. HubSpot's documented errors
 * (https://developers.hubspot.com/docs/api-reference/error-handling) and its client's models of them
 * (https://github.com/HubSpot/hubspot-api-nodejs/blob/HEAD/codegen/crm/objects/models/StandardError.ts) have none of them.
 * A name alone proves nothing: many tools speak of several services.
 */
const SERVICES: readonly Service[] = [
  // https://github.com/analogdotnow/Analog/issues/296 (scopes, reason, domain), https://github.com/kwent/react-google-contacts/issues/6
  // (addresses of scopes), https://github.com/zquestz/omniauth-google-oauth2/issues/111 (accessNotConfigured),
  // https://github.com/GeneralTask/task-manager/pull/2160 (googleapi); authError and the sentence on login cookies in answers
  // that files of several programs keep. Others have taken the form of its errors (code, message, status).
  {
    name: 'Google',
    signs: asWritten(
      'Request had insufficient authentication scopes',
      'Expected OAuth 2 access token, login cookie or other valid authentication credential',
      'googleapi: Error \\d{3}',
      'https://www\\.googleapis\\.com/auth/',
      field('domain', '["\']googleapis\\.com["\']'),
      `${field('domain', '["\'](?:global|usageLimits)["\']')}[^{}]{0,400}["']?reason["']?\\s*(?:=>|[:=])\\s*["'](?:insufficientPermissions|authError|accessNotConfigured)["']`,
    ),
  },
  // https://github.com/restforce/restforce/blob/HEAD/lib/restforce/error_code.rb. Veeva gives INVALID_SESSION_ID as a `type`.
  {
    name: 'Salesforce',
    signs: asWritten(
      field(
        'errorCode',
        '["\'](?:INVALID_SESSION_ID|API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|INSUFFICIENT_ACCESS_OR_READONLY|INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY|INVALID_FIELD_FOR_INSERT_UPDATE|FIELD_CUSTOM_VALIDATION_EXCEPTION|MALFORMED_QUERY|UNABLE_TO_LOCK_ROW)["\']',
      ),
    ),
  },
  // https://learn.microsoft.com/entra/identity-platform/reference-error-codes, https://github.com/microsoftgraph/python-sample-auth/issues/12
  // (Authorization_RequestDenied, innerError), https://github.com/microsoftgraph/msgraph-training-dotnet/issues/31 (InvalidAuthenticationToken,
  // CompactToken), https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/425 (ErrorAccessDenied). `innererror` is any OData service's.
  {
    name: 'Microsoft',
    signs: asWritten(
      'AADSTS\\d{4,}',
      field('innerError', '\\{\\s*["\'](?:client-)?(?:request-id|date)["\']'),
      '\\bAuthorization_RequestDenied\\b',
      '\\bInvalidAuthenticationToken\\b',
      'CompactToken parsing failed',
      field('code', '["\']ErrorAccessDenied["\']'),
    ),
  },
  // https://github.com/apache/superset/pull/15904 (missing_scope), https://github.com/golang/oauth2/issues/174 (not_authed),
  // https://github.com/microsoft/sarif-pattern-matcher/pull/524 (invalid_auth, account_inactive). Others answer `ok: false` with other words.
  {
    name: 'Slack',
    signs: asWritten(
      `${field('ok', '[fF]alse')}${next('error', '["\'](?:invalid_auth|not_authed|account_inactive)["\']')}`,
      `${field('ok', '[fF]alse')}${next('error', '["\']missing_scope["\']')}${next('needed', '["\']')}`,
    ),
  },
  // https://github.com/stripe/stripe-cli/issues/570 (rak), https://github.com/stripe/stripe-node/issues/2246 (StripePermissionError),
  // https://github.com/stripe/stripe-js/pull/588 (request_log_url)
  {
    name: 'Stripe',
    signs: asWritten(
      '\\brak_\\w+_(?:read|write)\\b',
      '\\bStripe\\w*Error\\b',
      'https://dashboard\\.stripe\\.com/(?:\\w+/){0,2}logs/req_',
    ),
  },
  // https://github.com/actions/create-github-app-token/issues/258 (integration, documentation_url), https://github.com/gavinr/github-csv-tools/issues/109
  // (personal access token), https://github.com/integrations/terraform-provider-github/issues/2103 (x-accepted-github-permissions)
  {
    name: 'GitHub',
    signs: inAnyCase(
      field('documentation_url', '["\']https://docs\\.github\\.com/'),
      'resource not accessible by (?:integration|personal access token)',
      'x-accepted-github-permissions',
    ),
  },
  // https://github.com/lanec/zoom-batch-downloader/issues/34, with a space before the bracket https://github.com/jrchamp/moodle-mod_zoom/issues/474
  { name: 'Zoom', signs: inAnyCase('invalid access token, does not contain scopes: ?\\[') },
  // https://github.com/Kyon147/laravel-shopify/issues/249 (approval), https://github.com/Shopify/shopify-cli/issues/263 (invalid key),
  // https://github.com/vercel/commerce/issues/1350 (required access)
  {
    name: 'Shopify',
    signs: inAnyCase(
      'requires merchant approval for',
      '\\[api\\] invalid api key or access token',
      'access denied for \\w{1,60} field\\. required access: `',
    ),
  },
  // https://github.com/raycast/extensions/issues/11212 (scope), https://github.com/mvelazc0/attack2jira/issues/17 (errorMessages)
  {
    name: 'Atlassian',
    signs: inAnyCase(
      `${field('errorMessages', '\\[[^[\\]]{0,600}\\]')}${next('errors', '\\{')}`,
      'unauthorized; scope does not match',
    ),
  },
  // https://github.com/makenotion/notion-mcp-server/issues/68 (token), https://developers.notion.com/reference/status-codes (restricted_resource).
  // `object: error` is Anytype's, Mistral's and vLLM's too.
  {
    name: 'Notion',
    signs: inAnyCase(
      `${field('object', '["\']error["\']')}[^{}]{0,200}["'](?:restricted_resource["']|API token is invalid\\.)`,
    ),
  },
  // https://github.com/intercom/intercom-dotnet/issues/109
  { name: 'Intercom', signs: inAnyCase(field('type', '["\']error\\.list["\']')) },
  // https://github.com/pipedrive/client-php/issues/14
  { name: 'Pipedrive', signs: inAnyCase('scope and url mismatch') },
  // https://github.com/airbytehq/airbyte/issues/32922
  {
    name: 'Zoho',
    signs: asWritten(
      '\\bOAUTH_SCOPE_MISMATCH\\b',
      `${field('code', '["\'][A-Z_]{4,40}["\']')}${next('details', '\\{[^{}]{0,300}\\}')}${next('message', '["\'][^"\'\\n]{1,200}["\']')}${next('status', '["\']error["\']')}`,
    ),
  },
  // https://github.com/intuit/oauth-jsclient/issues/2
  {
    name: 'QuickBooks',
    signs: inAnyCase(
      'message=(?:application)?auth(?:orization|entication)failed; errorcode=\\d{4,6}; statuscode=',
    ),
  },
  // https://github.com/dcblogdev/laravel-xero/issues/40, https://github.com/XeroAPI/Xero-NetStandard/issues/100
  {
    name: 'Xero',
    signs: asWritten(field('[dD]etail', '["\']Auth(?:entication|orization)Unsuccessful["\']')),
  },
  // https://github.com/minimaxir/facebook-ad-library-scraper/issues/6. OAuthException alone is the name of an error in many programs.
  {
    name: 'Meta (Facebook)',
    signs: asWritten(
      field('fbtrace_id'),
      `${field('type', '["\']OAuthException["\']')}[^{}]{0,200}["']error_subcode["']`,
    ),
  },
  // https://github.com/linkedin-developers/linkedin-api-python-client/issues/49
  { name: 'LinkedIn', signs: asWritten(field('serviceErrorCode', '\\d')) },
  // https://github.com/dcblogdev/laravel-dropbox/issues/5. The field alone is others' too.
  {
    name: 'Dropbox',
    signs: asWritten(field('error_summary', '["\'][a-z_]+(?:/[a-z_]+){0,4}/\\.{0,3}["\']')),
  },
  // https://github.com/amzn/selling-partner-api-models/issues/55. A bare ARN stands in any log of a program that runs there.
  {
    name: 'Amazon Web Services',
    signs: asWritten('User: arn:aws[\\w-]*:\\S{1,300} is not authorized to perform: [\\w-]+:\\w'),
  },
  // https://github.com/okta/terraform-provider-okta/issues/494
  {
    name: 'Okta',
    signs: asWritten(`${field('errorCode', '["\']E0000\\d{3}["\']')}${next('errorSummary', '["\']')}`),
  },
  // https://github.com/twilio/twilio-video-app-react/issues/841
  { name: 'Twilio', signs: inAnyCase('https://www\\.twilio\\.com/docs/(?:api/)?errors/\\d') },
  // https://github.com/singer-io/tap-zendesk/blob/HEAD/tap_zendesk/streams.py. Elsewhere programs say the sentence of their own.
  {
    name: 'Zendesk',
    signs: asWritten(field('description', '["\']You are missing the following required scopes:')),
  },
  // https://github.com/Asana/openapi/blob/HEAD/defs/asana_oas.yaml
  { name: 'Asana', signs: inAnyCase('for more information on api status codes and how to handle them') },
  // https://github.com/GluuFederation/cloud-native-edition/issues/543
  {
    name: 'Kubernetes',
    signs: asWritten(`${field('kind', '["\']Status["\']')}${next('apiVersion', '["\']v1["\']')}`),
  },
  // https://github.com/square/connect-php-sdk/issues/2, in another order https://github.com/square/connect-nodejs-sdk/issues/106
  {
    name: 'Square',
    signs: asWritten(
      `${field('category', '["\']AUTHENTICATION_ERROR["\']')}${next('code', '["\'][A-Z_]+["\']')}`,
      `${field('code', '["\'][A-Z_]+["\']')}${next('detail', '["\'][^"\'\\n]{1,300}["\']')}${next('category', '["\']AUTHENTICATION_ERROR["\']')}`,
    ),
  },
  // https://github.com/smartstore/Smartstore/issues/1011, https://github.com/paypal/PayPal-Java-SDK/issues/385
  {
    name: 'PayPal',
    signs: asWritten('https://developer\\.paypal\\.com/(?:webapps/developer/)?docs/api/[\\w/.-]{0,80}#'),
  },
  // https://github.com/n8n-io/n8n/pull/28584
  { name: 'ClickUp', signs: asWritten(field('ECODE', '["\'][A-Z]+_\\d{3}["\']')) },
]

/** Which other service's answer a text holds, by what only that one says; null when by none. */
export function otherService(text: string): string | null {
  return SERVICES.find(({ signs }) => signs.test(text))?.name ?? null
}
