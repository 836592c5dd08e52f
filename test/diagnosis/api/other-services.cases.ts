/** Refusals of other services' APIs, as their documentation and their users' logs have them, names and numbers made up. */
interface OtherCase {
  name: string
  input: string
  /** Whose it is, where the answer itself gives it away. */
  service: string | null
  scopes?: string[]
}

export const OTHERS: readonly OtherCase[] = [
  {
    name: 'rfc6750',
    service: null,
    scopes: ['read:user'],
    input: 'WWW-Authenticate: Bearer error="insufficient_scope", scope="read:user"',
  },
  {
    name: 'rfc6750full',
    service: null,
    scopes: ['read:user'],
    input:
      'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer realm="example", error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token", scope="read:user"',
  },
  {
    name: 'google',
    service: 'Google',
    input:
      '{"error":{"code":403,"status":"PERMISSION_DENIED","message":"Request had insufficient authentication scopes."}}',
  },
  {
    name: 'google2',
    service: 'Google',
    input:
      '{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.","status":"UNAUTHENTICATED"}}',
  },
  {
    name: 'google3',
    service: 'Google',
    input:
      '{"error":{"errors":[{"domain":"global","reason":"insufficientPermissions","message":"Insufficient Permission"}],"code":403,"message":"Insufficient Permission"}}',
  },
  {
    name: 'salesforce',
    service: 'Salesforce',
    input: '[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]',
  },
  {
    name: 'salesforce2',
    service: 'Salesforce',
    input:
      '[{"message":"insufficient access rights on object id","errorCode":"INSUFFICIENT_ACCESS_OR_READONLY","fields":[]}]',
  },
  {
    name: 'salesforce3',
    service: null,
    input:
      '[ { "message" : "This feature is not currently enabled for this user type or org: [API]", "errorCode" : "FUNCTIONALITY_NOT_ENABLED" } ]',
  },
  {
    name: 'graph',
    service: 'Microsoft',
    input:
      '{"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid.","innerError":{"date":"2026-01-01T00:00:00","request-id":"a","client-request-id":"a"}}}',
  },
  {
    name: 'graph2',
    service: 'Microsoft',
    input:
      '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2026-01-01"}}}',
  },
  {
    name: 'aad',
    service: 'Microsoft',
    input:
      '{"error":"invalid_grant","error_description":"AADSTS70008: The provided authorization code or refresh token has expired due to inactivity.","error_codes":[70008],"timestamp":"2026-01-01 00:00:00Z","trace_id":"a","correlation_id":"b"}',
  },
  {
    name: 'slack',
    service: 'Slack',
    scopes: ['chat:write'],
    input: '{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"identify,channels:read"}',
  },
  { name: 'slack2', service: 'Slack', input: '{"ok":false,"error":"invalid_auth"}' },
  {
    name: 'stripe',
    service: 'Stripe',
    input:
      '{"error":{"code":"more_permissions_required","message":"The provided key does not have the required permissions for this endpoint. Having the rak_customer_read permission would allow this request to continue.","type":"invalid_request_error"}}',
  },
  {
    name: 'stripe2',
    service: null,
    input:
      '{"error":{"message":"Invalid API Key provided: sk_test_****1234","type":"invalid_request_error"}}',
  },
  {
    name: 'stripe3',
    service: 'Stripe',
    input:
      '{"error":{"code":"resource_missing","message":"No such payment_intent","param":"intent","request_log_url":"https://dashboard.stripe.com/test/logs/req_x?t=1","type":"invalid_request_error"}}',
  },
  {
    name: 'github',
    service: 'GitHub',
    input:
      '{"message":"Resource not accessible by integration","documentation_url":"https://docs.github.com/rest/issues/comments#create","status":"403"}',
  },
  {
    name: 'github2',
    service: 'GitHub',
    input: '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}',
  },
  { name: 'github3', service: 'GitHub', input: 'HttpError: Resource not accessible by integration' },
  {
    name: 'github4',
    service: 'GitHub',
    input: 'RequestError [HttpError]: Resource not accessible by personal access token (403)',
  },
  {
    name: 'zoom',
    service: 'Zoom',
    scopes: ['user:read:admin'],
    input: '{"code":4711,"message":"Invalid access token, does not contain scopes:[user:read:admin]."}',
  },
  { name: 'zoom2', service: null, input: '{"code":124,"message":"Access token is expired."}' },
  {
    name: 'shopify',
    service: 'Shopify',
    input: '{"errors":"[API] This action requires merchant approval for read_orders scope."}',
  },
  {
    name: 'shopify2',
    service: 'Shopify',
    input: '{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}',
  },
  {
    name: 'shopify3',
    service: 'Shopify',
    input:
      '{"errors":[{"message":"Access denied for orders field. Required access: `read_orders` access scope.","locations":[{"line":2,"column":3}],"extensions":{"code":"ACCESS_DENIED","documentation":"https://x.dev/api/usage/access-scopes","requiredAccess":"`read_orders` access scope."},"path":["orders"]}]}',
  },
  {
    name: 'atlassian',
    service: 'Atlassian',
    input: '{"code":401,"message":"Unauthorized; scope does not match"}',
  },
  {
    name: 'atlassian2',
    service: 'Atlassian',
    input: '{"errorMessages":["You do not have permission to view this issue."],"errors":{}}',
  },
  {
    name: 'notion',
    service: 'Notion',
    input:
      '{"object":"error","status":401,"code":"unauthorized","message":"API token is invalid.","request_id":"a"}',
  },
  {
    name: 'notion2',
    service: 'Notion',
    input:
      '{"object":"error","status":403,"code":"restricted_resource","message":"Insufficient permissions for this endpoint."}',
  },
  {
    name: 'intercom',
    service: 'Intercom',
    input:
      '{"type":"error.list","request_id":"a","errors":[{"code":"unauthorized","message":"Access Token Invalid"}]}',
  },
  {
    name: 'intercom2',
    service: 'Intercom',
    input:
      '{"type":"error.list","request_id":"b","errors":[{"code":"token_unauthorized","message":"Not authorized to access this resource"}]}',
  },
  {
    name: 'pipedrive',
    service: 'Pipedrive',
    input:
      '{"success":false,"error":"Scope and URL mismatch","errorCode":403,"error_info":"Please check developers.pd.example/docs"}',
  },
  {
    name: 'pipedrive2',
    service: null,
    input: '{"success":false,"error":"unauthorized access","errorCode":401}',
  },
  {
    name: 'zoho',
    service: 'Zoho',
    input:
      '{"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"invalid oauth scope to access this URL","status":"error"}',
  },
  {
    name: 'zoho2',
    service: 'Zoho',
    input: '{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}',
  },
  {
    name: 'zoho3',
    service: 'Zoho',
    input:
      '{"code":"NO_PERMISSION","details":{"permissions":["Crm_Implied_View_Leads"]},"message":"permission denied","status":"error"}',
  },
  {
    name: 'xero',
    service: 'Xero',
    input: '{"Title":"Forbidden","Status":403,"Detail":"AuthenticationUnsuccessful","Instance":"a"}',
  },
  {
    name: 'problem',
    service: null,
    input:
      '{"type":"https://example.com/probs/forbidden","title":"Forbidden","status":403,"detail":"You do not have permission to access this resource."}',
  },
  {
    name: 'qbo',
    service: 'QuickBooks',
    input:
      '{"Fault":{"Error":[{"Message":"message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403","Detail":"","code":"3100"}],"type":"AUTHORIZATION"},"time":1}',
  },
  {
    name: 'fb',
    service: 'Meta (Facebook)',
    input:
      '{"error":{"message":"(#200) Requires pages_read_engagement permission","type":"OAuthException","code":200,"fbtrace_id":"A"}}',
  },
  {
    name: 'fb2',
    service: 'Meta (Facebook)',
    input:
      '{"error":{"message":"Error validating access token: Session has expired on Monday","type":"OAuthException","code":190,"error_subcode":463}}',
  },
  {
    name: 'linkedin',
    service: 'LinkedIn',
    input: '{"serviceErrorCode":100,"message":"Not enough permissions to access: GET /me","status":403}',
  },
  {
    name: 'twitter',
    service: null,
    input:
      '{"title":"Forbidden","detail":"You are not permitted to perform this action.","type":"about:blank","status":403}',
  },
  {
    name: 'dropbox',
    service: 'Dropbox',
    input:
      '{"error_summary":"missing_scope/..","error":{".tag":"missing_scope","required_scope":"files.metadata.read"}}',
  },
  {
    name: 'mailchimp',
    service: null,
    input:
      '{"type":"https://example.com/errors","title":"API Key Invalid","status":401,"detail":"Your API key may be invalid","instance":"a"}',
  },
  {
    name: 'aws',
    service: 'Amazon Web Services',
    input:
      '{"__type":"AccessDeniedException","Message":"User: arn:aws:iam::1:user/x is not authorized to perform: dynamodb:GetItem"}',
  },
  {
    name: 'awsxml',
    service: null,
    input:
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>A</RequestId></Error>',
  },
  {
    name: 'asana',
    service: 'Asana',
    input:
      '{"errors":[{"message":"Not Authorized","help":"For more information on API status codes and how to handle them, read the docs"}]}',
  },
  {
    name: 'zendesk',
    service: 'Zendesk',
    input: '{"error":"Forbidden","description":"You are missing the following required scopes: read"}',
  },
  {
    name: 'docusign',
    service: null,
    input:
      '{"errorCode":"USER_AUTHENTICATION_FAILED","message":"One or both of Username and Password are invalid. Invalid access token"}',
  },
  {
    name: 'gitlab',
    service: null,
    scopes: ['read_api'],
    input:
      '{"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token.","scope":"api read_api"}',
  },
  {
    name: 'auth0',
    service: null,
    input:
      '{"statusCode":403,"error":"Forbidden","message":"Insufficient scope, expected any of: read:users","errorCode":"insufficient_scope"}',
  },
  {
    name: 'spring',
    service: null,
    input: '{"timestamp":"2026-01-01T00:00:00Z","status":403,"error":"Forbidden","path":"/api/x"}',
  },
  {
    name: 'k8s',
    service: 'Kubernetes',
    input:
      '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods is forbidden: User \\"x\\" cannot list resource","reason":"Forbidden","code":403}',
  },
  {
    name: 'calendly',
    service: null,
    input: '{"title":"Permission Denied","message":"This user is not in your organization","details":[]}',
  },
  { name: 'discord', service: null, input: '{"message":"Missing Permissions","code":50013}' },
  {
    name: 'twilio',
    service: 'Twilio',
    input:
      '{"code":20003,"detail":"","message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401}',
  },
  {
    name: 'airtable',
    service: null,
    input:
      '{"error":{"type":"INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND","message":"Invalid permissions, or the requested model was not found."}}',
  },
  {
    name: 'okta',
    service: 'Okta',
    input:
      '{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorLink":"E0000006","errorId":"a","errorCauses":[]}',
  },
  {
    name: 'cloudflare',
    service: null,
    input:
      '{"success":false,"errors":[{"code":10000,"message":"Authentication error"}],"messages":[],"result":null}',
  },
  { name: 'clickup', service: 'ClickUp', input: '{"err":"Token invalid","ECODE":"OAUTH_025"}' },
  {
    name: 'sendgrid',
    service: null,
    input: '{"errors":[{"message":"access forbidden","field":null,"help":null}]}',
  },
  {
    name: 'openai',
    service: null,
    scopes: ['model.request'],
    input:
      '{"error":{"message":"You have insufficient permissions for this operation. Missing scopes: model.request.","type":"invalid_request_error","param":null,"code":null}}',
  },
  { name: 'drf', service: null, input: '{"detail":"You do not have permission to perform this action."}' },
  {
    name: 'gcloudlog',
    service: 'Google',
    input: 'googleapi: Error 403: Request had insufficient authentication scopes., forbidden',
  },
  {
    name: 'grpc',
    service: 'Google',
    input: 'rpc error: code = PermissionDenied desc = Request had insufficient authentication scopes.',
  },
  {
    name: 'msscope',
    service: 'Microsoft',
    input: 'AADSTS65001: The user or administrator has not consented to use the application with ID x',
  },
  { name: 'missing_gh', service: null, scopes: ['read:org'], input: '403 missing required scope: read:org' },
  {
    name: 'missing_x',
    service: null,
    scopes: ['read:packages'],
    input:
      'Error 403: your token has not been granted the required scopes. The following scopes are required: [read:packages], but your token has only [repo, user]',
  },
  {
    name: 'shopscope',
    service: null,
    scopes: ['read_orders'],
    input: 'HTTP 403 Forbidden: token is missing scope read_orders',
  },
  {
    name: 'graphlog',
    service: 'Microsoft',
    input: 'Code: Authorization_RequestDenied\nMessage: Insufficient privileges to complete the operation.',
  },
  {
    name: 'sfdcpy',
    service: 'Salesforce',
    input:
      "simple_sf.exceptions.SalesforceExpiredSession: Expired session for https://x/. Response content: [{'message': 'Session expired or invalid', 'errorCode': 'INVALID_SESSION_ID'}]",
  },
  {
    name: 'a category beside a code',
    service: 'Square',
    input:
      '{"errors":[{"category":"AUTHENTICATION_ERROR","code":"INSUFFICIENT_SCOPES","detail":"The merchant has not given your application sufficient permissions"}]}',
  },
  {
    name: 'a link to PayPal’s list of errors',
    service: 'PayPal',
    input:
      '{"name":"NOT_AUTHORIZED","details":[{"issue":"PERMISSION_DENIED","description":"You do not have permission to access or perform operations on this resource."}],"message":"Authorization failed due to insufficient permissions.","debug_id":"x","links":[{"href":"https://developer.paypal.com/docs/api/orders/v2/#error-PERMISSION_DENIED","rel":"information_link"}]}',
  },
  {
    name: 'Square’s fields in another order',
    service: 'Square',
    input:
      '{"errors":[{"code":"FORBIDDEN","detail":"You have insufficient permissions to perform that action.","category":"AUTHENTICATION_ERROR"}]}',
  },
  {
    name: 'Notion’s fields in another order',
    service: 'Notion',
    input:
      '{"status":401,"object":"error","code":"unauthorized","message":"API token is invalid.","request_id":"a"}',
  },
  {
    name: 'Google’s form, which others have taken',
    service: null,
    input:
      '{"error":{"code":403,"status":"PERMISSION_DENIED","message":"this key was not granted place_orders","details":[]}}',
  },
  {
    name: 'Notion’s form, which others have too',
    service: null,
    input:
      '{"object":"error","status":429,"code":"rate_limit_exceeded","message":"You have reached maximum request limit. Forbidden"}',
  },
  {
    name: 'a gateway’s fault',
    service: null,
    input:
      '{"fault":{"faultstring":"Invalid access token","detail":{"errorcode":"oauth.v2.InvalidAccessToken"}}}',
  },
  {
    name: 'a constant in small letters',
    service: null,
    input:
      '{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that.","data":{"status":401}}',
  },
  {
    name: 'a sentence with scopes of another kind',
    service: null,
    scopes: ['user:email', 'read:user'],
    input:
      "Your token has not been granted the required scopes to execute this query. The 'email' field requires one of the following scopes: ['user:email', 'read:user'], but your token has only been granted the: [''] scopes.",
  },
  {
    name: 'an SDK’s exception',
    service: 'Slack',
    scopes: ['channels:read'],
    input:
      "SlackApiError: The request to the Slack API failed. The server responded with: {'ok': False, 'error': 'missing_scope', 'needed': 'channels:read', 'provided': 'chat:write'}",
  },
]
