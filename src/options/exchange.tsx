import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Account } from '../account/account'
import { type FileRead, LONGEST_FILE, readFile, withoutPerson, writeFile } from '../account/transfer'
import { today } from '../browser/accounts'
import { Text, words } from '../ui/message'
import type { Act } from '../ui/page/notice'
import { saveFile } from '../ui/save-file'
import { Tick } from '../ui/tick'
import { ImportReview } from './import-review'

/** Accounts out to a file, and in from one. */
export function Exchange({ own, act }: { own: readonly Account[]; act: Act }): VNode {
  const [leaveOut, setLeaveOut] = useState(true)
  const [read, setRead] = useState<FileRead | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const end = () => {
    setRead(null)
    button.current?.focus()
  }
  const save = () => {
    const on = today()
    const text = writeFile(leaveOut ? own.map(withoutPerson) : own, on)
    saveFile(`scopelight-accounts-${on}.json`, 'application/json', text)
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    // Larger than any text that would be read: not even loaded.
    const text =
      file.size > LONGEST_FILE * 4 ? ' '.repeat(LONGEST_FILE + 1) : await file.text().catch(() => '')
    setRead(readFile(text))
    // The same file chosen again is a new choice.
    if (picker.current) picker.current.value = ''
  }
  return (
    <div class="exchange">
      <div class="row">
        <button ref={button} type="button" class="button" onClick={() => picker.current?.click()}>
          {words('options_import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words('options_import')}
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </div>
      {read && !read.ok && (
        <p class="problem" role="alert">
          <Text of={read.problem} />
        </p>
      )}
      {read?.ok && <ImportReview read={read} own={own} act={act} onEnd={end} />}
      <div class="row">
        <button type="button" class="button" disabled={own.length === 0} onClick={save}>
          {words('options_export')}
        </button>
        <Tick text={words('options_export_leave_out')} on={leaveOut} onChange={setLeaveOut} />
      </div>
    </div>
  )
}
