import type { TierAlternative } from '../../src/catalogue/types'
import type { Case, Question } from '../../src/diagnosis/case'
import { planAsked } from '../../src/diagnosis/told-plan'
import { answer } from '../../src/report/answer'
import type { Findings } from '../../src/report/findings'
import { headlineOf } from '../../src/report/headline'
import { owns } from '../replica/data/plan-words'
import { linkOf } from '../replica/link'
import { decide } from '../replica/model'
import { type Random, random } from '../replica/random/random'
import { HUBS, TIERS, type World } from '../replica/world'
import { worlds } from '../replica/worlds'
import { linkAndPage } from './case-of'

/** How the talks of one kind of refusal went. */
export interface Talks {
  count: number
  /** Talks whose first cause was likely or certain after 0, 1, 2, ... answers, and the only one the card puts first. */
  reached: number[]
  /** Of those: the first cause at that moment is the world's. */
  reachedRight: number
  /** Talks that never came to one, by the answers given: no question was left that would have changed anything. */
  openAfter: number[]
  /** Talks in which 0, 1, 2, ... answers were given until nothing more was asked, or the first cause was certain. */
  answers: number[]
  /** First cause at the end is the world's. */
  right: number
}

export interface Conversations {
  settled: Talks
  open: Talks
  /** Answers given, by question; plan questions as one. */
  asked: Record<string, number>
  /** Questions of which no answer would have changed anything. */
  idle: { question: string; world: World }[]
  wrong: { wanted: string; got: string; answers: Record<string, string>; world: World }[]
}

/** Of ten answers one is "not sure", whatever the person could know. */
const UNSURE = 0.1
/** More than any talk takes. */
const MOST = 12

/**
 * Talks through `count` worlds of a seed: at each refusal the person answers what is asked, truthfully or "not sure", until
 * the first cause is certain or nothing worth asking is left.
 */
export function conversations(seed: number, count: number): Conversations {
  const all: Conversations = { settled: talks(), open: talks(), asked: {}, idle: [], wrong: [] }
  const rng = random(seed)
  for (const world of worlds(seed, count)) {
    const denial = decide(world)
    // The chooser's greyed-out row is no page of its own.
    if (denial.outcome !== 'denial' || denial.variant === 'account-not-eligible') continue
    talk(all, world, [denial.cause.kind, ...denial.alongside], denial.open, rng)
  }
  return all
}

/** Questions about a link alone, before anybody was refused: how many were asked, and which for nothing. */
export function aboutLinks(seed: number, count: number): { asked: number; idle: string[] } {
  const idle: string[] = []
  let asked = 0
  for (const world of worlds(seed, count)) {
    const c: Case = { input: linkOf(world) }
    const answers: Record<string, string> = {}
    for (let given = 0; given < MOST; given++) {
      const now = findings({ ...c, answers })
      const question = now?.diagnosis.question
      if (!question) break
      asked++
      if (isIdle(c, answers, now, question)) idle.push(question.id)
      answers[question.id] = truth(world, question)
    }
  }
  return { asked, idle }
}

function talk(all: Conversations, world: World, wanted: string[], open: boolean, rng: Random): void {
  const denial = decide(world)
  if (denial.outcome !== 'denial') return
  const c = linkAndPage(world, denial)
  const sum = open ? all.open : all.settled
  const right = (f: Findings | null) => {
    const kind = f && leadOf(f)?.kind
    return kind != null && (wanted.includes(kind) || endsTheMatter(world, kind))
  }
  const answers: Record<string, string> = {}
  let reachedAt: number | null = null
  for (let given = 0; ; given++) {
    const now = findings({ ...c, answers })
    if (reachedAt === null && now && reached(now)) {
      reachedAt = given
      sum.reached[given] = (sum.reached[given] ?? 0) + 1
      if (right(now)) sum.reachedRight++
    }
    const question = now && leadOf(now)?.certainty !== 'certain' && given < MOST && now.diagnosis.question
    if (now && question) {
      if (isIdle(c, answers, now, question)) all.idle.push({ question: question.id, world })
      const name = question.id.startsWith('plan:') ? 'plan' : question.id
      all.asked[name] = (all.asked[name] ?? 0) + 1
      answers[question.id] = rng.chance(UNSURE) ? 'unsure' : truth(world, question)
      continue
    }
    sum.count++
    sum.answers[given] = (sum.answers[given] ?? 0) + 1
    if (reachedAt === null) sum.openAfter[given] = (sum.openAfter[given] ?? 0) + 1
    if (right(now)) sum.right++
    else if (!open && all.wrong.length < 200)
      all.wrong.push({
        wanted: wanted.join('|'),
        got: (now && leadOf(now)?.kind) ?? 'nothing',
        answers,
        world,
      })
    return
  }
}

/** No answer would have changed first cause, certainty, verdict or remedies. */
function isIdle(c: Case, answers: Record<string, string>, now: Findings, question: Question): boolean {
  return question.answers.every(({ id }) => {
    const then = findings({ ...c, answers: { ...answers, [question.id]: id } })
    return then !== null && face(then) === face(now)
  })
}

function face(f: Findings): string {
  const first = leadOf(f)
  return JSON.stringify([
    first?.kind,
    first?.certainty,
    first?.scopes,
    f.diagnosis.verdict,
    f.remedies.map(({ id }) => id),
  ])
}

/** What the person says who knows the account and themselves. */
function truth({ account, person, app }: World, { id, answers }: Question): string {
  const alternatives = planAsked(id)
  if (alternatives) {
    const pays = HUBS.some((hub) => account.plans[hub] !== 'free')
    if (!pays && answers.some((one) => one.id === 'free')) return 'free'
    return yes(alternatives.some((one) => owns(account, [wayOf(one)])))
  }
  if (id === 'super-admin') return yes(person.superAdmin)
  if (id === 'marketplace-access') return yes(person.marketplaceAccess || person.superAdmin)
  if (id === 'paid-seat') return yes(person.seat === 'sales' || person.seat === 'service')
  if (id === 'connected') return yes(app.alreadyInstalledWith !== null)
  throw new Error(`nobody knows what to answer to ${id}`)
}

function wayOf(one: TierAlternative) {
  if ('addOn' in one) return { hub: null, tier: 0, addOn: one.addOn }
  const hub = one.hub === 'any' ? ('*' as const) : one.hub
  return { hub, tier: TIERS.indexOf(one.minTier), addOn: one.withAddOn ?? null }
}

/** "It is connected already" answers a refusal as well as its cause does: nobody has to install it again. */
function endsTheMatter({ app }: World, kind: string): boolean {
  return kind === 'already-installed' && app.alreadyInstalledWith !== null
}

/** A first cause that the card states; "either your role or your plan" is none. */
function reached(f: Findings): boolean {
  const certainty = leadOf(f)?.certainty
  const stated = headlineOf(f.diagnosis).id !== 'headline_role_or_plan'
  return stated && (certainty === 'likely' || certainty === 'certain')
}

function leadOf({ diagnosis }: Findings) {
  return diagnosis.causes.find(({ certainty }) => certainty !== 'ruled-out')
}

function findings(c: Case): Findings | null {
  const result = answer(c)
  return result.ok ? result.findings : null
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no'
}

function talks(): Talks {
  return { count: 0, reached: [], reachedRight: 0, openAfter: [], answers: [], right: 0 }
}
