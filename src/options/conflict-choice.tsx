import type { VNode } from 'preact'
import { type Conflict, conflictKey, type Side } from '../account/combine'
import { rightPath } from '../catalogue'
import { hubName, scopeAddOns, tierName } from '../catalogue/sold'
import { HUBS, TIERS } from '../catalogue/types'
import { questionText } from '../ui/account/question-text'
import { Text, words } from '../ui/message'
import { Radio } from '../ui/tick'

interface ConflictChoiceProps {
  /** Id of the account, to tell its choices from another's. */
  of: string
  conflict: Conflict
  side: Side
  onChoose: (side: Side) => void
}

/** One matter on which a file and this browser differ, and whose word holds. */
export function ConflictChoice({ of, conflict, side, onChoose }: ConflictChoiceProps): VNode {
  const name = `${of} ${conflictKey(conflict)}`
  const sides = ['mine', 'theirs'] as const
  return (
    <fieldset class="conflict">
      <legend>
        <Matter path={conflict.path} />
      </legend>
      {sides.map((one) => (
        <Radio
          key={one}
          name={name}
          text={words(one === 'mine' ? 'options_keep_mine' : 'options_take_theirs', {
            foreign: valueText(conflict[one]),
          })}
          on={side === one}
          onPick={() => onChoose(one)}
        />
      ))}
    </fieldset>
  )
}

const MATTERS: Record<string, string> = {
  name: 'account_name',
  region: 'account_region',
  type: 'account_type',
  addOns: 'account_add_ons',
  superAdmin: 'question_super_admin',
  marketplaceAccess: 'question_marketplace_access',
}

/** What a conflict is about, in the words that the editor has for it. */
function Matter({ path }: { path: string[] }) {
  const [first = '', second = '', third = ''] = path
  const hub = HUBS.find((one) => first === 'plans' && one === second)
  if (hub) return <>{hubName(hub)}</>
  if (third) return <>{rightPath(third)}</>
  if (first === 'answers') return <Text of={questionText(second)} />
  return <>{words(MATTERS[second || first] ?? 'account_itself')}</>
}

function valueText(value: unknown): string {
  if (typeof value === 'boolean') return words(value ? 'answer_yes' : 'answer_no')
  if (Array.isArray(value)) return value.map(addOnText).join(', ') || words('account_no_add_ons')
  if (typeof value === 'object' && value !== null && 'answer' in value) return words(`answer_${value.answer}`)
  const tier = TIERS.find((one) => one === value)
  return tier ? tierName(tier) : String(value)
}

function addOnText(id: unknown): string {
  return scopeAddOns().find((one) => one.id === id)?.name ?? String(id)
}
