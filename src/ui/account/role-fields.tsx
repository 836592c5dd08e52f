import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Account } from '../../account/account'
import { withPermission, withRole } from '../../account/edit'
import { permissionByText, rightPath } from '../../catalogue'
import { permissionList } from '../../catalogue/permissions'
import { words } from '../message'
import { YesNo } from './choice'
import type { Edit } from './edit'

/** What the person may do in the account. */
export function RoleFields({ account: { person = {} }, edit }: { account: Account; edit: Edit }): VNode {
  const { superAdmin, marketplaceAccess, permissions = {} } = person
  return (
    <fieldset>
      <legend>{words('account_role')}</legend>
      <div class="fields">
        <YesNo
          label={words('question_super_admin')}
          value={superAdmin}
          onChange={(held) => edit((one) => withRole(one, 'superAdmin', held))}
        />
        <YesNo
          label={words('question_marketplace_access')}
          value={marketplaceAccess}
          onChange={(held) => edit((one) => withRole(one, 'marketplaceAccess', held))}
        />
      </div>
      <div class="fields">
        {Object.entries(permissions).map(([right, held]) => (
          <YesNo
            key={right}
            label={words('account_permission', { labels: [right] })}
            value={held}
            onChange={(answer) => edit((one) => withPermission(one, right, answer))}
          />
        ))}
      </div>
      <AddPermission edit={edit} />
    </fieldset>
  )
}

const LIST = 'permission-rows'

/** Adds a row of HubSpot's settings by its path, whole or its end, as HubSpot prints it. */
function AddPermission({ edit }: { edit: Edit }) {
  const [text, setText] = useState('')
  const [unknown, setUnknown] = useState('')
  const add = (held: boolean) => {
    if (text.trim() === '') return
    const right = permissionByText(text)
    setUnknown(right ? '' : text.trim())
    if (!right) return
    setText('')
    edit((one) => withPermission(one, right, held))
  }
  return (
    <div class="add-permission">
      <label class="field">
        <span>{words('account_permission_add')}</span>
        <input
          type="text"
          list={LIST}
          maxLength={300}
          autocomplete="off"
          value={text}
          aria-invalid={unknown !== ''}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <datalist id={LIST}>
        {permissionList().map(({ id }) => (
          <option key={id} value={rightPath(id)} />
        ))}
      </datalist>
      <div class="row">
        <button type="button" class="button" onClick={() => add(true)}>
          {words('account_permission_held')}
        </button>
        <button type="button" class="button" onClick={() => add(false)}>
          {words('account_permission_missing')}
        </button>
      </div>
      {unknown && (
        <p class="problem" role="alert">
          {words('problem_permission', { foreign: unknown })}
        </p>
      )}
    </div>
  )
}
