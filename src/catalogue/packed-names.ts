/**
 * Scope names out of their packed form: `crm.(objects/schemas).(deals,leads.read)` are
 * crm.objects.deals, crm.objects.leads.read, crm.schemas.deals and crm.schemas.leads.read. An empty item is the
 * name before the bracket.
 */
export function unpackNames(packed: string): string[] {
  return outer(packed, ',').flatMap(unpackOne)
}

function unpackOne(item: string): string[] {
  let names = ['']
  for (const part of outer(item, '.')) {
    const endings = part.startsWith('(') ? inside(part.slice(1, -1)) : [part]
    names = names.flatMap((name) =>
      endings.map((ending) => (name && ending ? `${name}.${ending}` : name + ending)),
    )
  }
  return names
}

/** A bracket holds either alternatives of one segment (a/b) or whole items (a,b.c). */
function inside(text: string): string[] {
  const segments = outer(text, '/')
  return segments.length > 1 ? segments : unpackNames(text)
}

/** Splits at `mark` outside of brackets. */
function outer(text: string, mark: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === mark && depth === 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}
