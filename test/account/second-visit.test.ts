import { expect, it } from 'vitest'
import type { Account } from '../../src/account/account'
import { caseFor } from '../../src/account/case'
import { withPlan, withRole } from '../../src/account/edit'
import { answering } from '../../src/account/merge'
import { HUBS } from '../../src/catalogue'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import { decide } from '../replica/model'
import { worlds } from '../replica/worlds'
import { linkAndPage } from '../worlds/case-of'

const ON = '2026-11-03'
const MOST = 12

/** Answers every question of a refusal, each remembered of the account. @returns how many were asked, and the account then */
function visit(first: Account, c: Case): { asked: string[]; account: Account } {
  const asked: string[] = []
  let account = first
  while (asked.length < MOST) {
    const result = answer(caseFor(account, c))
    const question = result.ok && result.findings.diagnosis.question
    if (!question) break
    asked.push(question.id)
    account = answering(account, question.id, asked.length % 3 === 0 ? 'unsure' : 'no', ON)
  }
  return { asked, account }
}

const refusals = [...worlds(7, 60)].flatMap((world) => {
  const denial = decide(world)
  if (denial.outcome !== 'denial' || denial.variant === 'account-not-eligible') return []
  return [{ world, c: linkAndPage(world, denial) }]
})

it('asks less on the second visit to an account, and of another account as much as ever', () => {
  let first = 0
  let second = 0
  for (const { c } of refusals) {
    const here = visit({ id: '1' }, c)
    const again = visit(here.account, c)
    first += here.asked.length
    second += again.asked.length
    expect(again.asked.length).toBeLessThanOrEqual(here.asked.length)
    expect(again.asked.filter((id) => here.asked.includes(id))).toEqual([])
    expect(visit({ id: '2' }, c).asked).toEqual(here.asked)
    expect(caseFor(null, c)).toBe(c)
  }
  console.log(
    `questions asked in ${refusals.length} refusals: ${first} on the first visit, ${second} on the second`,
  )
  expect(refusals.length).toBeGreaterThan(40)
  expect(first).toBeGreaterThan(20)
  expect(second).toBe(0)
})

it('asks less where the account was described beforehand', () => {
  let bare = 0
  let described = 0
  for (const { world, c } of refusals) {
    const { plans, addOns } = world.account
    const told = HUBS.reduce((account, hub) => withPlan(account, hub, plans[hub], ON), { id: '1' } as Account)
    const account = { ...withRole(told, 'superAdmin', world.person.superAdmin), addOns: [...addOns] }
    const [without, having] = [visit({ id: '1' }, c), visit(account, c)]
    bare += without.asked.length
    described += having.asked.length
    expect(having.asked.filter((id) => id === 'super-admin' || id.startsWith('plan:'))).toEqual([])
  }
  expect(described).toBeLessThan(bare)
})
