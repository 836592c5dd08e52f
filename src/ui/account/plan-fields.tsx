import type { VNode } from 'preact'
import type { Account, Day } from '../../account/account'
import { withAddOns, withPlan, withRestFree } from '../../account/edit'
import { withPlans } from '../../account/merge'
import { HUBS, hubTiers } from '../../catalogue'
import { bundle, hubName, scopeAddOns, tierName } from '../../catalogue/sold'
import type { BundleRecord } from '../../catalogue/types'
import { Text, words } from '../message'
import { Tick } from '../tick'
import { Choice } from './choice'
import type { Edit } from './edit'

/** What the account pays for, hub by hub, and the add-ons that open scopes. What nobody told stays unknown. */
export function PlanFields({
  account,
  edit,
  today,
}: {
  account: Account
  edit: Edit
  today: () => Day
}): VNode {
  const starter = bundle('starter_customer_platform')
  const { plans = {}, products } = account
  return (
    <fieldset>
      <legend>{words('account_plans')}</legend>
      <div class="row">
        <button type="button" class="button" onClick={() => edit((one) => withRestFree(one, today()))}>
          {words(Object.keys(plans).length > 0 ? 'account_rest_free' : 'account_all_free')}
        </button>
        {starter?.contains && (
          <button
            type="button"
            class="button"
            onClick={() => edit((one) => withPlans(one, { ...one.plans, ...plansOf(starter) }, today()))}
          >
            {starter.name}
          </button>
        )}
      </div>
      <div class="fields">
        {HUBS.map((hub) => (
          <Choice
            key={hub}
            label={hubName(hub)}
            value={plans[hub] ?? null}
            options={hubTiers(hub).map((tier) => ({ value: tier, text: tierName(tier) }))}
            onChange={(tier) => edit((one) => withPlan(one, hub, tier, today()))}
          />
        ))}
      </div>
      {products && products.labels.length > 0 && (
        <p class="muted">
          <Text of={{ id: 'account_read_labels', values: [{ foreign: products.labels.join(', ') }] }} />
        </p>
      )}
      <AddOns addOns={account.addOns} edit={edit} />
    </fieldset>
  )
}

function plansOf({ contains }: BundleRecord) {
  return Object.fromEntries((contains ?? []).map(({ hub, tier }) => [hub, tier]))
}

/** Nothing ticked and "none" not ticked either means: not known. */
function AddOns({ addOns, edit }: { addOns: string[] | undefined; edit: Edit }) {
  const toggle = (id: string, on: boolean) =>
    edit((one) => {
      const others = (one.addOns ?? []).filter((other) => other !== id)
      const next = on ? [...others, id] : others
      return withAddOns(one, next.length > 0 ? next : null)
    })
  return (
    <fieldset class="ticks">
      <legend>{words('account_add_ons')}</legend>
      {scopeAddOns().map(({ id, name }) => (
        <Tick key={id} text={name} on={addOns?.includes(id) ?? false} onChange={(on) => toggle(id, on)} />
      ))}
      <Tick
        text={words('account_no_add_ons')}
        on={addOns?.length === 0}
        onChange={(on) => edit((one) => withAddOns(one, on ? [] : null))}
      />
    </fieldset>
  )
}
