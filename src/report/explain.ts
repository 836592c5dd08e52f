import { catalogueInfo, rightPath } from '../catalogue'
import { scopeSources } from '../catalogue/about'
import { kept } from '../catalogue/kept'
import type { Because, Case, ScopeFinding } from '../diagnosis/case'
import { lasting } from '../diagnosis/scope-reasons'
import { walkThrough } from '../remedy/walk-through'
import { maskSecrets } from '../request/mask'
import type { Message } from '../request/types'
import type { Findings } from './findings'
import { requirementMessage } from './requirement'
import { scopeMasked } from './scope-shown'
import { stepMessage } from './step'
import type { Report, ReportScope } from './types'
import { type Voice, wordsOf } from './wording'

/** Words findings in one language, in the shape of contract version 1. Secrets are masked. */
export function reportOf(c: Case, findings: Findings, voice: Voice): Report {
  const { diagnosis: d, unblock, remedies } = findings
  const words = (message: Message) => wordsOf(message, voice)
  const requires = requirementsIn(voice)
  const reason = reasonsIn(voice)
  const request = d.reading.request
  return {
    version: 1,
    ...(c.id !== undefined && { id: c.id }),
    input: { kind: d.reading.kind, notes: d.reading.notes.map(words) },
    request: request && {
      host: request.host,
      region: request.region,
      portalId: request.portalId,
      clientId: request.clientId && maskSecrets(request.clientId),
      redirectUri: request.redirectUri && maskSecrets(request.redirectUri),
      required: names(request.required),
      conditional: names(request.conditional),
      optional: names(request.optional),
    },
    denial: d.page?.variant
      ? {
          variant: d.page.variant,
          scopes: names(d.page.scopes),
          permissions: d.page.permissions.map(maskSecrets),
        }
      : null,
    verdict: d.verdict,
    causes: d.causes.map((cause) => ({
      kind: cause.kind,
      certainty: cause.certainty,
      scopes: names(cause.scopes),
      permissions: cause.permissions.map((right) => maskSecrets(rightPath(right))),
      fixedBy: cause.fixedBy,
      because: cause.because.map((one) => ({
        text: reason(one),
        ...(one.source && { source: one.source }),
      })),
    })),
    scopes: d.scopes.map((scope) => scopeOf(scope, requires)),
    unblock: unblock && { ...unblock, moveToOptional: names(unblock.moveToOptional) },
    question: d.question && {
      id: d.question.id,
      text: words(d.question.text),
      answers: d.question.answers.map((answer) => ({ id: answer.id, text: words(answer.text) })),
    },
    remedies: remedies.map((remedy) => {
      const { steps, link, article } = walkThrough(remedy, request)
      return {
        owner: remedy.owner,
        text: maskSecrets(words(remedy.text)),
        steps: steps.map((step) => words(stepMessage(step))),
        link: remedy.link ?? link,
        article,
      }
    }),
    notChecked: d.notChecked.map(words),
    catalogue: catalogueInfo(),
  }
}

const names = (all: readonly string[]) => all.map(scopeMasked)

/** A report that only says why a case could not be answered: for batches, where one bad line must not end the rest. */
export function errorReport(id: string | undefined, error: string): Report {
  return {
    version: 1,
    ...(id !== undefined && { id }),
    error,
    input: { kind: 'page-text', notes: [] },
    request: null,
    denial: null,
    verdict: 'unknown',
    causes: [],
    scopes: [],
    unblock: null,
    question: null,
    remedies: [],
    notChecked: [],
    catalogue: catalogueInfo(),
  }
}

/** What each listed scope needs, in the words of each voice: half of a batch would be spent on wording them again. */
const requirements = new WeakMap<Voice, (name: string) => string>()

function requirementsIn(voice: Voice): (scope: ScopeFinding) => string {
  const anew = (name: string) => wordsOf(requirementMessage(name), voice)
  const listed = requirements.get(voice) ?? kept(anew)
  requirements.set(voice, listed)
  // Names that strangers make up have no end.
  return ({ name, status }) => (status === 'unknown' || status === 'app-object' ? anew : listed)(name)
}

/** The reasons that were worded in each voice: those that rest on the catalogue alone come again in every report. */
const reasons = new WeakMap<Voice, WeakMap<Because, string>>()

function reasonsIn(voice: Voice): (reason: Because) => string {
  const worded = reasons.get(voice) ?? new WeakMap<Because, string>()
  reasons.set(voice, worded)
  return (reason) => {
    const known = worded.get(reason)
    if (known !== undefined) return known
    const text = maskSecrets(wordsOf(reason, voice))
    if (lasting.has(reason)) worded.set(reason, text)
    return text
  }
}

function scopeOf(scope: ScopeFinding, requires: (scope: ScopeFinding) => string): ReportScope {
  return {
    name: scopeMasked(scope.name),
    asked: scope.asked,
    plan: scope.plan,
    permission: scope.permission,
    requires: requires(scope),
    status: scope.status,
    replacedBy: scope.replacedBy,
    suggestions: scope.suggestions,
    sources: [...scopeSources(scope.name)],
  }
}
