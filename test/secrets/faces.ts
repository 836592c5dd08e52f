/** Everything that is shown, copied, sent or stored of a case. */
import messages from '../../public/_locales/en/messages.json'
import type { Account } from '../../src/account/account'
import { remembering } from '../../src/account/merge'
import { withRecent, writeRecent } from '../../src/account/recent'
import { outcomeOf } from '../../src/account/seen'
import { writeAccount, writeHints } from '../../src/account/stored'
import type { Owner } from '../../src/catalogue/types'
import { keptOf } from '../../src/checker/use-kept'
import type { Case } from '../../src/diagnosis/case'
import { waysOut } from '../../src/remedy/ways-out'
import { type Answer, answer } from '../../src/report/answer'
import { codeOf } from '../../src/report/code'
import { errorReport, reportOf } from '../../src/report/explain'
import type { Findings } from '../../src/report/findings'
import { letterOf } from '../../src/report/letter'
import { markdown, plainText } from '../../src/report/text'
import { viewOf } from '../../src/report/view'
import { sayFrom, wordsOf } from '../../src/report/wording'
import { openCodeReading } from '../../src/request/code-reading'
import { maskedAll } from '../../src/request/mask-all'
import { readTranslatedPage } from '../../src/request/page-translated'
import type { InstallRequest, PageReading } from '../../src/request/types'
import { configBlock } from '../../src/request/write-config'
import { correctedLink, linkForOthers } from '../../src/request/write-link'
import { checklist } from '../../src/sidepanel/checklist'

const look = sayFrom(messages)
const voice = { look, locale: 'en' }
const OWNERS: Owner[] = ['super-admin', 'app-developer', 'billing-admin', 'installer']

/**
 * By face, its text: the report always, and of the other faces the one whose turn it is.
 * @param nth number of the case among those of its kind
 */
export function facesOf(c: Case, nth: number): Record<string, string> {
  const result = answer(c)
  const turn = nth % 10
  if (turn === 0) return { ...letterFaces(c, Math.floor(nth / 10)), ...reportFace(c, result) }
  if (!result.ok || turn === 1) return { code: openedText(codeOf(c, null)), ...reportFace(c, result) }
  const { findings } = result
  const { reading, page } = findings.diagnosis
  const others = [
    () => ({ text: plainText(findings, look) }),
    () => ({ markdown: markdown(findings, look) }),
    () => ({ link: reading.link ? linkForOthers(reading.link) : '' }),
    () => ({ stored: storedOf(page, reading.request) }),
    () => ({
      session: JSON.stringify([maskedAll({ address: reading.link ?? '', page }), keptOf(c.input, '', page)]),
    }),
    () => ({ checklist: OWNERS.map((owner) => checklistOf(findings, owner)).join('\n') }),
    () => ({ config: reading.request ? configBlock(reading.request) : '' }),
    () => ({
      corrected: reading.link && reading.request ? correctedLink(reading.link, reading.request) : '',
    }),
  ]
  return { ...others[turn - 2]?.(), ...reportFace(c, result) }
}

function reportFace(c: Case, result: Answer): Record<string, string> {
  const report = result.ok
    ? reportOf(c, result.findings, voice)
    : errorReport(undefined, wordsOf(result.problem, voice))
  return { report: JSON.stringify(report) }
}

function letterFaces(c: Case, nth: number): Record<string, string> {
  const page = c.page === undefined ? null : readTranslatedPage(c.page)
  const owner = OWNERS[nth % OWNERS.length] ?? 'installer'
  const letter = letterOf({ case: c, page, owner, format: nth % 8 < 4 ? 'text' : 'markdown' }, voice)
  return { letter: withoutLine(letter), 'masked line': openedText(letter) }
}

const LINE = /scopelight:1:[\w-]+/

function withoutLine(letter: string): string {
  return letter.replace(LINE, '')
}

/** What stands in a masked line, which nobody can read as it is. */
function openedText(text: string): string {
  const line = LINE.exec(text)?.[0]
  const opened = line && openCodeReading(line)
  if (!opened || 'problem' in opened) throw new Error(`There is no line that can be opened: ${text}`)
  return JSON.stringify(opened)
}

/** What is stored of a page: the account with its outcomes, a hint where nobody knows the account, the recent refusal. */
function storedOf(page: PageReading | null, request: InstallRequest | null): string {
  const on = '2026-11-03'
  const seen = { portalId: request?.portalId ?? null, scopes: request?.required ?? [] }
  const states = [
    { kind: 'consent', enabled: true } as const,
    ...(page ? [{ kind: 'denial', reading: page } as const] : []),
  ]
  let account: Account = { id: seen.portalId ?? '42' }
  for (const state of states) {
    const outcome = outcomeOf({ ...seen, state }, on)
    if (outcome) account = remembering(account, outcome)
  }
  const recent = page?.variant ? writeRecent(withRecent([], { variant: page.variant, causes: [], on })) : null
  return JSON.stringify([writeAccount(account), writeHints(account.outcomes ?? []), recent])
}

/** The steps that go along with a message from the side panel. */
function checklistOf(findings: Findings, owner: Owner): string {
  const { remedies, causes } = viewOf(findings)
  return checklist(waysOut(remedies, causes), owner, { host: null, portalId: null }, voice)
}
