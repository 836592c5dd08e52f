// The least program that does a batch: it parses the same lines and prints the scopes of each.
import { once } from 'node:events'
import { createInterface } from 'node:readline'

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { id, input } = JSON.parse(line)
  const query = new URL(input).searchParams
  const required = query.get('scope')?.split(' ') ?? []
  const optional = query.get('optional_scope')?.split(' ') ?? []
  if (!process.stdout.write(`${JSON.stringify({ id, required, optional })}\n`))
    await once(process.stdout, 'drain')
}
