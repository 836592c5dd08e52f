/** Constants that stand in fields whose name says what they are; those of Node and Axios (ERR_BAD_REQUEST) are nobody's answer. */
const FIELD =
  /["'[:]?\b(category|sub_?category|status|error_?type|policy_?name|error|error_?code|code|kind|reason)["'\]]?\s*(?:=>|[:=](?!=))\s*["']?(?!ERR_)([a-z][\w.]{2,60})/gi
/** Quotes around a word of the sentence do not end it. */
const MESSAGE =
  /["'[:]?\b(?:message|error_description|error|detail|msg)["'\]]?\s*(?:=>|[:=](?!=))\s*(?:"((?:[^"\n]|"(?= ?[\w(])){8,600})|'((?:[^'\n]|'(?=[a-z]{1,2}\b)){8,600})|([A-Z][^"'\n{}[\]]{8,400}))/g
/** A sentence that ends in a list of bodies: each has a sentence of its own. */
const LISTED = /(?<![\s:])[\s:]*\[\{.*$/
const CONSTANT = /\b(?!ERR_)[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]\b/g
const OWN =
  /["'[:]?\b(?:correlation_?id|required_?granular_?scopes|missing_?scopes["'\]]?\s{0,9}(?:=>|[:=]))|\berrorType["']?\s*[:=]\s*["']?[A-Z]/i
const CONSTANT_OWN = /\bMISSING_SCOPES\b/
/** Other APIs have it too (JSend). */
const STATUS_ERROR = /["']?\bstatus["']?\s*(?:=>|[:=])\s*["']error["']/i
/** A category alone also stands in HubSpot's data (HUBSPOT_DEFINED): an answer says more. */
const CATEGORY = /["']?\bcategory["'\]]?\s*(?:=>|[:=](?!=))\s*["']?[A-Z][A-Z_]{4,}/
const BESIDE = /\b(?:message|errors|subCategory|status|context|error)["'\]]?\s*(?:=>|[:=])/
const STATUS = [
  /(?<![\w.-])(?:HTTP(?:\/[\d.]+|-Code)?"?|status(?:[ _-]?code)?(?: of)?|code|error|err|response|returned|responded(?: with)?|got|failed(?: with)?|with|received)["']?\s*(?:code|status)?[\s:=>([→-]{0,5}["']?([45]\d\d)(?![\d.])/gi,
  /(?<![\d.])([45]\d\d):?\s+\(?(?:Client Error|Server Error|Forbidden|Unauthori[sz]ed|Bad Request|Not Found|Too Many|Conflict|Internal|Bad Gateway|Service Unavailable|Gateway|Method Not|Unprocessable|error|on |for |from )/gi,
  /[([]([45]\d\d)[)\]]/g,
  /\bHTTP\/[\d.]+"\s+([45]\d\d)\b/g,
  // Logs: `GET /crm/v3/objects/deals -> 403`, `403 GET https://...`.
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b["'\]]?[ \t]{1,3}["']?(?:https?:\/)?\/\S{1,400}(?:[ \t]+HTTP\/[\d.]+)?[ \t]*(?:[-=]>|→|[:=(-])?[ \t]+[([]?([45]\d\d)(?![\w./])/g,
  /(?<![\w./-])([45]\d\d)[ \t]+(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD)[ \t]+)?(?:https?:\/)?\/\w/g,
]
const MOST = 12

/** What the fields of an answer say, wherever in a text they stand: JSON, a dump of any language, a log line. */
export interface ApiFields {
  /** Constants given by a field that says what they are. */
  values: string[]
  /** Constants with underscores, wherever they stand. */
  constants: string[]
  statuses: number[]
  messages: string[]
  /** The text has fields of HubSpot's answers, not only their words. */
  own: boolean
  /** Those, or one that others have too: it is an answer, whoever gave it. */
  shaped: boolean
}

/** Reads the fields of API answers out of a text that apiText made plain. Never throws. */
export function readFields(text: string): ApiFields {
  const own = OWN.test(text) || CONSTANT_OWN.test(text) || (CATEGORY.test(text) && BESIDE.test(text))
  return {
    values: distinct(text.matchAll(FIELD), (found) => lastPart(found[2] ?? '')),
    constants: distinct(text.matchAll(CONSTANT), (found) => found[0]),
    statuses: distinct(
      STATUS.flatMap((pattern) => [...text.matchAll(pattern)]),
      (found) => Number(found[1]),
    ),
    messages: distinct(text.matchAll(MESSAGE), (found) =>
      (found[1] ?? found[2] ?? found[3] ?? '').replace(LISTED, '').trim(),
    ),
    own,
    shaped: own || STATUS_ERROR.test(text),
  }
}

/** `SandboxErrors.USER_ACCESS_NOT_ALLOWED`: the name of the list it stands in says nothing more. */
function lastPart(value: string): string {
  return value.slice(value.lastIndexOf('.') + 1)
}

function distinct<T>(found: Iterable<RegExpExecArray>, value: (one: RegExpExecArray) => T): T[] {
  const values = new Set<T>()
  for (const one of found) {
    values.add(value(one))
    if (values.size === MOST) break
  }
  return [...values]
}
