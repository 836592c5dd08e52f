/** Errors in other words and shapes than those that were reported: what people paste from logs, SDKs and connectors. */
export interface ShapeCase {
  name: string
  input: string
  class: string
  /** The lead's certainty, where the answer leaves no doubt about it. */
  sure?: true
  /** Scopes that have to be recommended first. */
  scopes?: string[]
}

const MISSING = (names: string[], key = 'requiredGranularScopes') =>
  JSON.stringify({
    status: 'error',
    message:
      "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    correlationId: '3f0d2a4e-8f4e-4e55-9d0e-2f5cf3a1c001',
    errors: [{ message: 'One or more of the following scopes are required.', context: { [key]: names } }],
    links: { scopes: 'https://developers.hubspot.com/scopes' },
    category: 'MISSING_SCOPES',
  })
const TICKET =
  'You do not have permissions to view object type TICKET (requires one of [tickets-read, tickets-access])'

export const SHAPES: ShapeCase[] = [
  // Missing scopes
  {
    name: 'curl with headers',
    class: 'missing_scope',
    scopes: ['crm.objects.deals.read'],
    input: `HTTP/2 403 \ndate: Tue, 03 Nov 2026 10:11:12 GMT\ncontent-type: application/json;charset=utf-8\nx-hubspot-correlation-id: 3f0d\nx-hubspot-ratelimit-remaining: 99\n\n${MISSING(['crm.objects.deals.read', 'crm.objects.deals.write'])}`,
  },
  {
    name: 'Node SDK',
    class: 'missing_scope',
    scopes: ['crm.objects.companies.write'],
    input: `ApiException [Error]: HTTP-Code: 403\nMessage: An error occurred.\nBody: ${MISSING(['crm.objects.companies.write'])}\nHeaders: {"access-control-allow-credentials":"false","cf-ray":"8c1"}\n    at BasicApiResponseProcessor.create (/srv/app/node_modules/@hubspot/api-client/lib/codegen/crm/companies/apis/BasicApi.js:258:19)`,
  },
  {
    name: 'node util.inspect',
    class: 'missing_scope',
    scopes: ['crm.lists.read'],
    input:
      "{\n  code: 403,\n  body: {\n    status: 'error',\n    message: \"This app hasn't been granted all required scopes to make this call.\",\n    correlationId: 'a',\n    errors: [ { message: 'One or more of the following scopes are required.', context: { requiredGranularScopes: [ 'crm.lists.read' ] } } ],\n    category: 'MISSING_SCOPES'\n  }\n}",
  },
  {
    name: 'Python SDK',
    class: 'missing_scope',
    scopes: ['crm.objects.contacts.write'],
    input: `hubspot.crm.contacts.exceptions.ForbiddenException: (403)\nReason: Forbidden\nHTTP response headers: HTTPHeaderDict({'Date': 'Mon, 02 Nov 2026 08:00:00 GMT'})\nHTTP response body: ${MISSING(['crm.objects.contacts.write'])}`,
  },
  {
    name: 'Python dict',
    class: 'missing_scope',
    scopes: ['crm.schemas.deals.write'],
    input: `{'status': 'error', 'message': "This app hasn't been granted all required scopes to make this call.", 'errors': [{'message': 'One or more of the following scopes are required.', 'context': {'requiredGranularScopes': ['crm.schemas.deals.write']}}], 'category': 'MISSING_SCOPES'}`,
  },
  {
    name: 'PHP print_r',
    class: 'missing_scope',
    scopes: ['crm.objects.leads.read'],
    input:
      'Array\n(\n    [status] => error\n    [message] => This app has not been granted all required scopes\n    [errors] => Array\n        (\n            [0] => Array\n                (\n                    [context] => Array\n                        (\n                            [requiredGranularScopes] => Array\n                                (\n                                    [0] => e-commerce\n                                    [1] => crm.objects.leads.read\n                                )\n                        )\n                )\n        )\n    [category] => MISSING_SCOPES\n)',
  },
  {
    name: 'Guzzle',
    class: 'missing_scope',
    input:
      'GuzzleHttp\\Exception\\ClientException: Client error: `POST https://api.hubapi.com/crm/v3/objects/deals` resulted in a `403 Forbidden` response:\n{"status":"error","message":"This app hasn\'t been granted all required scopes to make this call. Read more about required s (truncated...)',
    scopes: ['crm.objects.deals.write'],
  },
  {
    name: 'Ruby hash',
    class: 'missing_scope',
    scopes: ['forms'],
    input:
      '#<Hubspot::Marketing::Forms::ApiError: Error message: Forbidden {"status"=>"error", "category"=>"MISSING_SCOPES", "errors"=>[{"context"=>{"requiredScopes"=>["forms"]}}], "correlationId"=>"x"}>',
  },
  {
    name: 'Java',
    class: 'missing_scope',
    scopes: ['files'],
    input:
      'com.acme.hubspot.HubSpotException: ErrorResponse{status=error, category=MISSING_SCOPES, correlationId=0f, context={requiredGranularScopes=[files]}}\n\tat com.acme.Client.call(Client.java:42)',
  },
  {
    name: 'C#',
    class: 'missing_scope',
    scopes: ['crm.objects.line_items.read'],
    input: `System.Net.Http.HttpRequestException: Response status code does not indicate success: 403 (Forbidden).\n   at HubSpot.Client.Send()\nResponse: ${MISSING(['e-commerce', 'crm.objects.line_items.read'])}`,
  },
  {
    name: 'Go',
    class: 'missing_scope',
    scopes: ['automation'],
    input: `hubspot: request failed: status=403 body=${JSON.stringify(MISSING(['automation']))}`,
  },
  {
    name: 'escaped twice',
    class: 'missing_scope',
    scopes: ['crm.objects.custom.read'],
    input: JSON.stringify({ log: JSON.stringify({ response: MISSING(['crm.objects.custom.read']) }) }),
  },
  {
    name: 'n8n',
    class: 'missing_scope',
    scopes: ['crm.objects.contacts.read'],
    input: `{"errorMessage":"Forbidden - perhaps check your credentials?","errorDescription":"This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.","errorDetails":{"rawErrorMessage":["403 - ${MISSING(['crm.objects.contacts.read']).replaceAll('"', '\\"')}"],"httpCode":"403"},"n8nDetails":{"nodeName":"HubSpot","nodeType":"n8n-nodes-base.hubspot"}}`,
  },
  {
    name: 'Zapier',
    class: 'missing_scope',
    input:
      'The app returned "This app hasn\'t been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.". This usually happens when your account lacks permissions.',
  },
  {
    name: 'Make',
    class: 'missing_scope',
    scopes: ['crm.objects.quotes.read'],
    input: `[403] This app hasn't been granted all required scopes to make this call. (MISSING_SCOPES, requiredGranularScopes: crm.objects.quotes.read, e-commerce)`,
  },
  {
    name: 'Airbyte',
    class: 'missing_scope',
    input:
      'Stream deals is not available: HTTP Status Code: 403. Error: Access forbidden. Response: This app hasn’t been granted all required scopes to make this call.',
  },
  {
    name: 'in HTML',
    class: 'missing_scope',
    scopes: ['content'],
    input: `<html><body><h1>Error</h1><pre class="trace">${MISSING(['content']).replaceAll('"', '&quot;')}</pre></body></html>`,
  },
  {
    name: 'escaped HTML',
    class: 'missing_scope',
    scopes: ['crm.export'],
    input: `<p>${MISSING(['crm.export']).replaceAll('"', '&amp;quot;').replaceAll("'", '&amp;#39;')}</p>`,
  },
  {
    name: 'cut in the middle of a name',
    class: 'missing_scope',
    scopes: ['crm.objects.deals.read'],
    input: MISSING(['crm.objects.deals.read', 'crm.objects.deals.sensitive.read.v2']).replace(
      /(sensitive\.re).*/s,
      '$1',
    ),
  },
  {
    name: 'cut before the names',
    class: 'missing_scope',
    input: '{"status":"error","message":"This app hasn\'t been gr' + 'anted all required scopes to ma',
  },
  {
    name: 'missingScopes',
    class: 'missing_scope',
    scopes: ['settings.users.read'],
    input:
      '{"category":"MISSING_SCOPES","correlationId":"aeb5","context":{"missingScopes":["settings.users.read"]},"message":"The request is missing scopes"}',
  },
  {
    name: 'a list in one line',
    class: 'missing_scope',
    scopes: ['crm.objects.owners.read'],
    input: '403 Forbidden: missing required scope: crm.objects.owners.read',
  },
  {
    name: 'scope in a sentence',
    class: 'missing_scope',
    scopes: ['crm.lists.write'],
    input: 'HubSpot responded with 403: the token is missing the "crm.lists.write" scope',
  },
  {
    name: 'alternatives with the object in the call',
    class: 'missing_scope',
    scopes: ['crm.objects.contacts.read'],
    input: `GET /crm/v3/objects/contacts/12?archived=false -> ${MISSING(['oauth', 'e-commerce', 'crm.objects.contacts.highly_sensitive.read.v2', 'crm.objects.contacts.sensitive.read.v2', 'crm.objects.contacts.read'])}`,
  },
  {
    name: 'a write among reads',
    class: 'missing_scope',
    scopes: ['crm.objects.companies.write'],
    input: `POST https://api.hubapi.com/crm/v3/objects/companies 403 ${MISSING(['crm.objects.companies.read', 'crm.objects.companies.write'])}`,
  },
  {
    name: 'internal name in the list',
    class: 'missing_scope',
    scopes: ['crm.schemas.custom.read'],
    input: `GET /crm/v3/schemas ${MISSING(['custom-object-read'])}`,
  },
  {
    name: 'highly sensitive only',
    class: 'missing_scope',
    scopes: ['crm.objects.contacts.highly_sensitive.write.v2'],
    input: MISSING(['crm.objects.contacts.highly_sensitive.write.v2']),
  },
  {
    name: 'date version',
    class: 'missing_scope',
    scopes: ['crm.objects.tickets.read'],
    input: `GET https://api.hubapi.com/crm/objects/2026-03/tickets\n{"status":"error","category":"MISSING_SCOPES","message":"This app hasn't been granted all required scopes to make this call."}`,
  },
  // Record types, people
  {
    name: 'ticket',
    class: 'user_permission',
    input: JSON.stringify({ status: 'error', message: TICKET, correlationId: '1' }),
  },
  {
    name: 'ticket in a UI extension log',
    class: 'user_permission',
    input: `[serverless] 2026-11-03T10:00:00Z ERROR hubspotClient.crm.tickets.basicApi.getPage failed: 403 ${TICKET}`,
  },
  {
    name: 'edit a custom object',
    class: 'user_permission',
    input:
      '{"message":"You do not have permissions to edit object type 2-3465404 (requires one of [custom-object-write])","category":"FORBIDDEN"}',
  },
  {
    name: 'another object',
    class: 'user_permission',
    input: 'you do not have permission to create object type COMPANY (requires all of [companies-write])',
  },
  {
    name: 'this record',
    class: 'user_permission',
    input:
      '{"status":"error","message":"You do not have permission to edit this contact","category":"FORBIDDEN","correlationId":"8"}',
  },
  {
    name: 'own records only',
    class: 'user_permission',
    input:
      'HubSpot 403: User 12345 does not have edit permission for object 0-3 551: only edit records they own',
  },
  {
    name: 'user lacks permission',
    class: 'user_permission',
    input:
      '{"status":"error","message":"User does not have permission to perform this action","category":"USER_DOES_NOT_HAVE_PERMISSIONS"}',
  },
  {
    name: 'CLI',
    class: 'user_permission',
    input:
      "[ERROR] You don't have access to this action. Ask an account admin to change your permissions in Users & Teams settings.",
  },
  {
    name: 'graphql',
    class: 'user_permission',
    input:
      '{"data":null,"errors":[{"message":"You do not have permission to access field CRM.deal_collection","path":["CRM"],"extensions":{"classification":"DataFetchingException"}}]}',
  },
  {
    name: 'seat',
    class: 'seat',
    input:
      '{"status":"error","message":"This user does not have a paid seat required for sequences.","category":"FORBIDDEN"}',
  },
  // Plans
  {
    name: 'enterprise',
    class: 'tier',
    input:
      '{"status":"error","message":"Custom objects are only available to Enterprise accounts. Upgrade your account to use them.","category":"FORBIDDEN"}',
  },
  {
    name: 'subscription',
    class: 'tier',
    input: 'HTTP 403 {"message":"This feature is not included in your subscription","status":"error"}',
  },
  {
    name: 'payment required',
    class: 'tier',
    input:
      'HTTP/1.1 402 Payment Required\n\n{"status":"error","message":"Marketing Hub Enterprise is required"}',
  },
  {
    name: 'hapikey',
    class: 'tier',
    input:
      '{"status":"error","message":"This hapikey (12ab) does not have proper permissions! (requires any of [content-core-api-access])"}',
  },
  {
    name: 'feature',
    class: 'tier',
    input: '[ERROR] The request was forbidden. `5512345` does not have access to this feature.',
  },
  // Tokens
  {
    name: 'expired, days',
    class: 'expired_token',
    sure: true,
    input:
      '{"status":"error","message":"The OAuth token used to make this call expired 3 day(s) ago.","category":"EXPIRED_AUTHENTICATION"}',
  },
  {
    name: 'expired in 1970',
    class: 'expired_token',
    sure: true,
    input:
      '{"status":"error","message":"The OAuth token used to make this call expired 20394 day(s) ago.","correlationId":"4","category":"EXPIRED_AUTHENTICATION","context":{"expire time":["1970-01-01T00:00:00Z"]}}',
  },
  {
    name: 'invalid token',
    class: 'token',
    input: '{"status":"error","message":"Invalid access token","category":"INVALID_AUTHENTICATION"}',
  },
  {
    name: '401 alone',
    class: 'token',
    input:
      'AxiosError: Request failed with status code 401 at https://api.hubapi.com/crm/v3/objects/contacts',
  },
  {
    name: 'bad code',
    class: 'token',
    sure: true,
    input: '{"status":"BAD_AUTH_CODE","message":"missing or unknown auth code","correlationId":"d"}',
  },
  {
    name: 'refresh',
    class: 'token',
    sure: true,
    input:
      'oauth2: cannot fetch token: 400 Bad Request\nResponse: {"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token","correlationId":"f"}',
  },
  {
    name: 'RFC 6749',
    class: 'token',
    sure: true,
    input: '{"error":"invalid_grant","error_description":"refresh token is invalid, expired or revoked"}',
  },
  {
    name: 'client id',
    class: 'token',
    sure: true,
    input: '{"status":"BAD_CLIENT_ID","message":"missing or unknown client id"}',
  },
  {
    name: 'redirect',
    class: 'token',
    sure: true,
    input:
      '{"status":"MISMATCH_REDIRECT_URI_AUTH_CODE","message":"redirect URI does not match the one used for the auth code"}',
  },
  {
    name: 'no header',
    class: 'token',
    input:
      '401 {"status":"error","message":"Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview","correlationId":"a1b2","category":"INVALID_AUTHENTICATION"}',
  },
  {
    name: 'uninstalled',
    class: 'token',
    input:
      '{"status":"error","message":"The app has been uninstalled from this account","category":"INVALID_AUTHENTICATION"}',
  },
  // About something else
  {
    name: 'duplicate',
    class: 'other',
    sure: true,
    input:
      '{"status":"error","message":"Contact already exists. Existing ID: 551","correlationId":"9","category":"CONFLICT"}',
  },
  {
    name: 'validation',
    class: 'other',
    sure: true,
    input:
      '{"status":"error","message":"Property values were not valid: [{\\"isValid\\":false,\\"message\\":\\"Property \\\\\\"permission_level\\\\\\" does not exist\\",\\"error\\":\\"PROPERTY_DOESNT_EXIST\\"}]","category":"VALIDATION_ERROR"}',
  },
  {
    name: 'v1 validation',
    class: 'other',
    input:
      '{"status":"error","message":"Property values were not valid","validationResults":[{"isValid":false,"message":"Property \\"x\\" does not exist","error":"PROPERTY_DOESNT_EXIST","name":"x"}],"requestId":"f"}',
  },
  {
    name: 'not found',
    class: 'other',
    input:
      '{"status":"error","message":"Object not found.  objectId are usually numeric.","correlationId":"1","context":{"id":["99"]},"category":"OBJECT_NOT_FOUND"}',
  },
  {
    name: '404 HTML',
    class: 'other',
    input:
      '<html><head><title>Error 404 Not Found</title></head><body><h2>HTTP ERROR 404</h2><p>Problem accessing /crm/v3/objects/foo. Reason: Not Found</p></body></html>',
  },
  {
    name: 'server',
    class: 'other',
    input: 'HTTP/1.1 502 Bad Gateway\nServer: cloudflare\n\n<html>502 Bad Gateway</html>',
  },
  { name: '500', class: 'other', input: '{"status":"error","message":"internal error","correlationId":"2"}' },
  {
    name: 'method',
    class: 'other',
    input: '{"status":"error","message":"HTTP 405 Method Not Allowed","correlationId":"2"}',
  },
  {
    name: 'cors',
    class: 'other',
    input:
      "Access to fetch at 'https://api.hubapi.com/crm/v3/objects/contacts' from origin 'https://acme.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  },
  {
    name: 'user-level token',
    class: 'other',
    sure: true,
    input: 'HubSpot API 403: User level OAuth token is not allowed for this endpoint.',
  },
  {
    name: 'developer key',
    class: 'other',
    sure: true,
    input: `{"status":"error","message":"This API can't be called using an OAuth access token. A valid developer API key must be provided.","category":"INVALID_AUTHENTICATION"}`,
  },
  {
    name: 'blocked in front',
    class: 'other',
    input:
      '<!DOCTYPE html><title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1><p>You are unable to access api.hubapi.com</p>',
  },
  {
    name: 'object limit',
    class: 'other',
    input:
      '{"status":"error","message":"You have reached your limit of 10 custom object definitions","category":"VALIDATION_ERROR"}',
  },
  {
    name: 'migration',
    class: 'other',
    input:
      '477 Migration in Progress: the account is currently being migrated between data hosting locations, Retry-After: 86400 (api.hubapi.com)',
  },
  {
    name: 'unknown category',
    class: 'other',
    input:
      '{"status":"error","message":"The flux capacitor of this record is empty","category":"FLUX_EMPTY","correlationId":"3"}',
  },
  // Around what Axios throws
  {
    name: 'Axios 403',
    class: 'user_permission',
    input:
      "AxiosError: Request failed with status code 403\n  code: 'ERR_BAD_REQUEST',\n  config: { url: 'https://api.hubapi.com/crm/v3/objects/deals' },\n  response: { status: 403, data: { status: 'error', message: 'You do not have permissions to access this resource', correlationId: '11-22', category: 'FORBIDDEN' } }",
  },
  {
    name: 'Axios, missing scopes',
    class: 'missing_scope',
    scopes: ['crm.objects.deals.read'],
    input: `AxiosError: Request failed with status code 403\n  code: 'ERR_BAD_REQUEST',\n  response: { status: 403, data: ${MISSING(['crm.objects.deals.read'])} }`,
  },
  {
    name: 'Axios 401',
    class: 'token',
    input:
      "AxiosError: Request failed with status code 401 { code: 'ERR_BAD_REQUEST', url: 'https://api.hubapi.com/crm/v3/objects/deals' }",
  },
  {
    name: 'Axios 429',
    class: 'rate_limit',
    input:
      "AxiosError: Request failed with status code 429 { code: 'ERR_BAD_REQUEST', baseURL: 'https://api.hubapi.com' }",
  },
  // Region, limits, apps
  {
    name: 'hublet',
    class: 'hublet_mismatch',
    sure: true,
    input:
      'Error: 488 - {"status":"error","message":"Hub 1234567 is unknown to this Hublet, but it appears to exist in Hublet eu1","correctHublet":"eu1"}',
  },
  {
    name: 'burst',
    class: 'rate_limit',
    sure: true,
    input:
      '429 Too Many Requests {"status":"error","message":"You have reached your ten_secondly_rolling limit.","errorType":"RATE_LIMIT","policyName":"TEN_SECONDLY_ROLLING"}',
  },
  {
    name: 'newer category',
    class: 'rate_limit',
    sure: true,
    input: '{"category":"RATE_LIMITS","message":"You have reached your secondly limit.","status":"error"}',
  },
  {
    name: 'retry log',
    class: 'rate_limit',
    input: 'WARN hubspot client: rate limit hit, HTTP 429, retrying in 10s (3/5)',
  },
  {
    name: 'banned',
    class: 'app_not_authorized',
    input: '{"status":"error","message":"The app is not allowed to access this portal.","category":"BANNED"}',
  },
  {
    name: 'not approved',
    class: 'app_not_authorized',
    input:
      '{"status":"error","message":"This app has not been approved by an admin of the account","category":"FORBIDDEN"}',
  },
]
