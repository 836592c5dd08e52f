import { field } from './other-services'

/**
 * Forms of answers that many APIs have and HubSpot's has not: its bodies are flat, with `status` (error, or a constant),
 * `message`, `category`, `errors` as a list, `correlationId` (https://developers.hubspot.com/docs/api-reference/error-handling).
 * An object of a program's own around the sentence of an answer (`{"error":{"message":...,"config":...}}`) is none of them.
 */
const FORMS: readonly RegExp[] = [
  // {"error":{"code":403,"message":...}}, {"error":{"type":...}}
  field('error', '\\{\\s*["\']?(?:code|type|status|title|errors)["\']?\\s*:'),
  `${field('error', '\\{\\s*["\']?message["\']?\\s*:')}[^{}]{0,600}["'](?:type|code|status|param)["']\\s*:`,
  // Problem details, https://www.rfc-editor.org/rfc/rfc9457
  `${field('title', '["\'][^"\'\\n]{1,80}["\']')}[^{}]{0,400}["'](?:detail|status|message)["']\\s*:`,
  field('detail', '["\']'),
  // A list of errors, each with an errorCode
  field('errorCode', '["\']?[A-Z]\\w{3,}'),
  field('[Ff]ault', '\\{'),
  field('success', 'false'),
  // {"code":"rest_forbidden","message":...}: HubSpot's constants are capitals
  `${field('code', '["\'][a-z]+_[a-z_]+["\']')}\\s*,\\s*["']message["']`,
  field('statusCode', '[45]\\d\\d\\s*,\\s*["\'](?:error|message)["\']'),
  // A number that is no HTTP status: {"code":124,"message":...}
  `${field('code', '(?![45]\\d\\d\\b)\\d{3,6}')}\\s*,[^{}]{0,60}["']message["']`,
  `${field('message', '["\'][^"\'\\n]{1,120}["\']')}\\s*,\\s*["']code["']\\s*:\\s*(?![45]\\d\\d\\b)\\d{3,6}`,
  // {"errors":"..."}
  field('errors', '["\'](?!\\[)'),
  // {"errors":[{"code":...}]}, {"errors":[{"message":...,"field":...}]}; HubSpot's have a code of capitals
  field('errors', '\\[\\s*\\{\\s*["\']?(?:code["\']?\\s*:\\s*(?!["\'][A-Z])|(?:title|detail|id)["\']?\\s*:)'),
  `${field('errors', '\\[\\s*\\{\\s*["\']?message["\']?\\s*:\\s*["\'][^"\'\\n]{1,200}["\']')}\\s*,\\s*["']?(?:field|help)["']?\\s*:`,
  // Spring: timestamp, status, error, path
  `${field('timestamp', '["\'\\d]')}[^{}]{0,120}["']status["']\\s*:\\s*\\d`,
  'rpc error: code = \\w+',
].map((form) => new RegExp(form))

/** `<Error><Code>AccessDenied</Code>`: HubSpot's API speaks JSON. */
const XML =
  /^\s*<(?:\?xml[^>]{0,200}>\s*<)?(?:\w+:)?(?:Error|Fault|ErrorResponse|Envelope|response)\b[^>]{0,300}>/i
const XML_ERROR = /<(?:\w+:)?(?:Code|faultcode|faultstring|Message|error)\b[^>]{0,200}>/i

/** What programs put around an answer of any API, and what HubSpot speaks too: JSON-RPC in its MCP server (https://developers.hubspot.com/mcp), SCIM. */
const AROUND =
  /\bjsonrpc\b|urn:ietf:params:scim|AxiosError|\bERR_[A-Z]|Request failed with status code|["']stack["']|Traceback/

/** Whether an answer has a form that HubSpot's API does not use. */
export function hasOtherForm(text: string): boolean {
  if (AROUND.test(text)) return false
  return FORMS.some((form) => form.test(text)) || isXmlError(text)
}

/** Whether the whole text is an error in XML. */
export function isXmlError(text: string): boolean {
  return XML.test(text) && XML_ERROR.test(text)
}
