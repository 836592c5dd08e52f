import type { VNode } from 'preact'
import type { Account, Day } from '../../account/account'
import { named, withRegion, withType } from '../../account/edit'
import { isRegion } from '../../account/stored'
import type { AccountType } from '../../diagnosis/case'
import { words } from '../message'
import { Choice } from './choice'
import type { Edit } from './edit'
import { PlanFields } from './plan-fields'
import { Remembered } from './remembered'
import { RoleFields } from './role-fields'
import { Typed } from './typed'

export interface EditorProps {
  account: Account
  edit: Edit
  today: () => Day
}

const TYPES: readonly AccountType[] = ['standard', 'developer', 'sandbox', 'test']

/** Everything known of an account, to be changed. Each change is saved by itself, at once. */
export function AccountEditor({ account, edit, today }: EditorProps): VNode {
  return (
    <div class="editor">
      <PlanFields account={account} edit={edit} today={today} />
      <RoleFields account={account} edit={edit} />
      <fieldset>
        <legend>{words('account_itself')}</legend>
        <div class="fields">
          <Typed
            label={words('account_name')}
            value={account.name ?? ''}
            longest={80}
            onChange={(name) => edit((one) => named(one, name, today()))}
          />
          <Choice
            label={words('account_type')}
            value={account.type ?? null}
            options={TYPES.map((type) => ({ value: type, text: words(`account_type_${type}`) }))}
            onChange={(type) => edit((one) => withType(one, type))}
          />
          <Typed
            label={words('account_region')}
            value={account.region ?? ''}
            longest={12}
            check={(text) => (text.trim() === '' || isRegion(text.trim()) ? null : words('problem_region'))}
            onChange={(region) => edit((one) => withRegion(one, region || null))}
          />
        </div>
      </fieldset>
      <Remembered account={account} edit={edit} today={today} />
    </div>
  )
}
