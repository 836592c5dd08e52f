import { maskSecrets } from './mask'
import type { InstallRequest, Message } from './types'

/** How much of one input is read: scope names in all, and characters of one name. */
export interface Limits {
  names: number
  nameLength: number
}

export const LIMITS: Limits = { names: 2000, nameLength: 200 }

/** No scope looks like it: somebody put an address or a token where names stand. */
export const PERSONAL = /@|\w\w\d-|eyJ|[\w-]{40}/

export type AskedKind = 'required' | 'conditional' | 'optional'

/** Collects what an input asks for: each name once per kind, in order, within the limits, with notes on what was left out. */
export class Asked {
  readonly required: string[]
  readonly conditional: string[] = []
  readonly optional: string[]
  readonly #seen = {
    required: new Set<string>(),
    conditional: new Set<string>(),
    optional: new Set<string>(),
  }
  readonly #limits: Limits
  readonly #twice = new Set<string>()
  readonly #notes: Message[] = []
  #full = false

  /** @param names lists that keep to all of that already; nothing is added to them */
  constructor(limits: Limits = LIMITS, names: { required: string[]; optional: string[] } | null = null) {
    this.#limits = limits
    this.required = names?.required ?? []
    this.optional = names?.optional ?? []
  }

  get count(): number {
    return this.required.length + this.conditional.length + this.optional.length
  }

  add(kind: AskedKind, name: string): void {
    const own = PERSONAL.test(name) ? maskSecrets(name) : name
    const kept = own.length > this.#limits.nameLength ? this.#cut(own) : own
    if (this.#seen[kind].has(kept)) {
      this.#twice.add(kept)
    } else if (this.count >= this.#limits.names) {
      this.#full = true
    } else {
      this.#seen[kind].add(kept)
      this[kind].push(kept)
    }
  }

  addAll(kind: AskedKind, names: Iterable<string>): void {
    for (const name of names) this.add(kind, name)
  }

  /** Adds a note once, however often its reason occurs. */
  note(id: string, ...values: NonNullable<Message['values']>): void {
    if (this.#notes.some((one) => one.id === id)) return
    this.#notes.push(values.length > 0 ? { id, values } : { id })
  }

  notes(): Message[] {
    const notes = [...this.#notes]
    if (this.#twice.size > 0)
      notes.push({ id: 'note_duplicate', values: [{ scopes: [...this.#twice].slice(0, 10) }] })
    if (this.#full) notes.push({ id: 'note_too_many_names', values: [this.#limits.names] })
    return notes
  }

  /** What is asked for when no link says by whom. */
  request(): InstallRequest {
    return {
      host: null,
      region: null,
      portalId: null,
      clientId: null,
      redirectUri: null,
      required: this.required,
      conditional: this.conditional,
      optional: this.optional,
      flow: null,
      hasState: false,
      hasCodeChallenge: false,
    }
  }

  #cut(name: string): string {
    this.note('note_name_cut', this.#limits.nameLength)
    return name.slice(0, this.#limits.nameLength)
  }
}
