import type { Cause, Diagnosis } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import { type Denial, decide } from '../replica/model'
import type { World } from '../replica/world'
import { worlds } from '../replica/worlds'
import { everythingKnown, linkAndPage } from './case-of'

/** How the diagnosis fared against the replica, for one denial variant. Settled worlds are those the public facts decide. */
export interface Row {
  variant: string
  settled: number
  /** Of the settled, with everything known: the first cause is the world's. */
  firstRight: number
  /** Worlds in which the facts allow another outcome as well. */
  open: number
  openFirstRight: number
  /** Open worlds whose report neither names the world's cause nor says what it could not check about that cause. */
  openSilent: number
  /** With link and page only, settled worlds: the world's cause not named, ruled out, beaten by a certain other. */
  missing: number
  ruledOut: number
  beaten: number
  /** Worlds whose page names scopes or rows that the report gives back otherwise. */
  misnamed: number
}

export interface Miss {
  what: 'first' | 'missing' | 'ruled-out' | 'beaten' | 'silent' | 'misnamed'
  variant: string
  why: string[]
  wanted: string
  got: string
  world: World
}

/** The chooser's greyed-out row stays quiet: it is no page of its own. */
const QUIET = new Set(['account-not-eligible'])

/**
 * What a report says it could not check, by the cause that this leaves open. The developer's causes have none: they
 * show on the page or not at all, so each must be named.
 */
const UNCHECKED: Record<string, string[]> = {
  plan: ['unchecked_plan', 'unchecked_unpublished'],
  'user-permission': ['unchecked_rights', 'unchecked_role'],
  'install-permission': ['unchecked_rights', 'unchecked_role'],
  seat: ['unchecked_seat', 'unchecked_rights', 'unchecked_role'],
  'app-governance': ['unchecked_governance'],
}

/** Runs `count` worlds of a seed past the diagnosis; keeps the first misses. */
export function agreement(seed: number, count: number): { rows: Row[]; misses: Miss[]; refused: number } {
  const rows = new Map<string, Row>()
  const misses: Miss[] = []
  let refused = 0
  for (const world of worlds(seed, count)) {
    const denial = decide(world)
    if (denial.outcome !== 'denial' || QUIET.has(denial.variant)) continue
    refused++
    const note = (what: Miss['what'], causes: readonly Cause[]) => {
      const got = causes.map((one) => `${one.kind}=${one.certainty}`).join(' ')
      if (misses.length < 200)
        misses.push({
          what,
          variant: denial.variant,
          why: denial.why,
          wanted: wantedOf(denial).join('|'),
          got,
          world,
        })
    }
    score(rowFor(rows, denial.variant), denial, world, note)
  }
  return { rows: [...rows.values()].sort((a, b) => a.variant.localeCompare(b.variant)), misses, refused }
}

function score(
  row: Row,
  denial: Denial,
  world: World,
  note: (what: Miss['what'], causes: readonly Cause[]) => void,
): void {
  const wanted = wantedOf(denial)
  const known = diagnosisOf(everythingKnown(world, denial))
  const bare = diagnosisOf(linkAndPage(world, denial))
  const right = known?.causes[0] !== undefined && wanted.includes(known.causes[0].kind)
  const own = bare?.causes.filter((one) => wanted.includes(one.kind)) ?? []
  const first = bare?.causes[0]
  if (known === null || !repeats(known, denial)) {
    row.misnamed++
    note('misnamed', known?.causes ?? [])
  }
  if (denial.open) {
    row.open++
    if (right) row.openFirstRight++
    const named = own.some((one) => one.certainty !== 'ruled-out')
    if (!named && !saysOpen(bare, wanted)) {
      row.openSilent++
      note('silent', bare?.causes ?? [])
    }
    return
  }
  row.settled++
  if (right) row.firstRight++
  else note('first', known?.causes ?? [])
  if (own.length === 0) {
    row.missing++
    note('missing', bare?.causes ?? [])
  } else if (own.every((one) => one.certainty === 'ruled-out')) {
    row.ruledOut++
    note('ruled-out', bare?.causes ?? [])
  }
  if (first?.certainty === 'certain' && !wanted.includes(first.kind)) {
    row.beaten++
    note('beaten', bare?.causes ?? [])
  }
}

/** The report tells that the page was not understood, or what it could not check about the world's cause. */
function saysOpen(d: Diagnosis | null, wanted: readonly string[]): boolean {
  const unchecked = wanted.flatMap((kind) => UNCHECKED[kind] ?? [])
  return (
    d !== null &&
    (d.notChecked.some((one) => unchecked.includes(one.id)) ||
      d.reading.notes.some((one) => one.id === 'note_page_not_recognised'))
  )
}

/** What HubSpot's page names comes back as it stands there, each once: the scopes of a plan gap, the rows of rights. */
function repeats(d: Diagnosis, { cause, text }: Denial): boolean {
  const names = cause.scopes.join(', ')
  const namesScopes = names !== '' && text.sentences.some((sentence) => sentence.includes(names))
  const plan = d.causes.find((one) => one.kind === 'plan')
  return (
    (cause.kind !== 'plan' || !namesScopes || same(plan?.scopes, cause.scopes)) &&
    (text.rows.length === 0 || same(d.page?.permissions, [...new Set(text.rows)]))
  )
}

function same(got: readonly string[] | undefined, wanted: readonly string[]): boolean {
  return got?.length === wanted.length && wanted.every((name, index) => got[index] === name)
}

function wantedOf(denial: Denial): string[] {
  return [denial.cause.kind, ...denial.alongside]
}

function diagnosisOf(c: Parameters<typeof answer>[0]): Diagnosis | null {
  const result = answer(c)
  return result.ok ? result.findings.diagnosis : null
}

function rowFor(rows: Map<string, Row>, variant: string): Row {
  const row = rows.get(variant) ?? {
    variant,
    settled: 0,
    firstRight: 0,
    open: 0,
    openFirstRight: 0,
    openSilent: 0,
    missing: 0,
    ruledOut: 0,
    beaten: 0,
    misnamed: 0,
  }
  rows.set(variant, row)
  return row
}
