/** A whole HTTP response, as servers and interceptors pass it on. */
export interface Response {
  status: number
  headers: Record<string, string>
  body: string
}

/** HTML under a policy. */
export const htmlResponse = (body: string, policy: string, status = 200): Response => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  body,
})
