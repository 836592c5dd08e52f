import type { VNode } from 'preact'
import { today } from '../browser/accounts'
import { eraseEverything, forgetAside } from '../browser/erase'
import type { KeptAside } from '../browser/guarded'
import { forgetOld } from '../browser/retention'
import { settings } from '../browser/settings'
import { Fold } from '../ui/fold'
import { Text, words } from '../ui/message'
import type { Act } from '../ui/page/notice'
import { saveFile } from '../ui/save-file'
import { Confirm } from './confirm'
import type { Live } from './live'

const SPANS = [30, 90, 365, 1095] as const
/** From this share of the room on, it is time to say so. */
const NEARLY = 0.9

/** What is kept, how long, and how to be rid of it. */
export function Memory({ live, act }: { live: Live; act: Act }): VNode {
  const { keepDays } = live.settings
  const spans = [...new Set<number>([...SPANS, keepDays])].sort((a, b) => a - b)
  const keep = async (days: number) => {
    if (await act(settings.change((set) => ({ ...set, keepDays: days })))) await act(forgetOld())
  }
  const erase = async () => {
    const { erased, restore } = await eraseEverything()
    await act(Promise.resolve(erased), { text: words('options_erased_all'), undo: restore })
  }
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">{words('options_memory')}</h2>
      <p>{words('options_memory_what')}</p>
      <p class="muted">{words('options_memory_where')}</p>
      <label class="field">
        <span>{words('options_keep')}</span>
        <select
          value={String(keepDays)}
          onChange={({ currentTarget }) => void keep(Number(currentTarget.value))}
        >
          {spans.map((days) => (
            <option key={days} value={String(days)}>
              {words('options_keep_days', days)}
            </option>
          ))}
        </select>
      </label>
      {live.room && live.room.used > live.room.most * NEARLY && (
        <p class="problem">{words('options_nearly_full')}</p>
      )}
      {live.aside.length > 0 && <Aside aside={live.aside} act={act} />}
      <div class="row">
        <Confirm
          label={words('options_erase_all')}
          question={words('options_erase_all_sure', live.own.length)}
          yes={words('options_erase_all_yes')}
          onYes={() => void erase()}
        />
      </div>
    </section>
  )
}

/** Stored values that could not be read: what they are, a copy of them, and a way to be rid of them. */
function Aside({ aside, act }: { aside: KeptAside[]; act: Act }) {
  const parts = aside.flatMap(({ key, parts }) => parts.map(({ at }) => (at ? `${key}: ${at}` : key)))
  const save = () =>
    saveFile(
      `scopelight-unreadable-${today()}.json`,
      'application/json',
      `${JSON.stringify(aside, null, 2)}\n`,
    )
  return (
    <div class="aside">
      <p>{words('options_aside', parts.length)}</p>
      <Fold id="aside-parts" title={words('options_aside_show')}>
        {() => (
          <ul class="points">
            {parts.slice(0, 100).map((one) => (
              <li key={one}>
                <Text of={{ id: 'options_aside_part', values: [{ foreign: one }] }} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <div class="row">
        <button type="button" class="button" onClick={save}>
          {words('options_aside_save')}
        </button>
        <Confirm
          label={words('options_aside_erase')}
          question={words('options_aside_erase_sure')}
          yes={words('options_aside_erase')}
          onYes={() => void act(forgetAside(), { text: words('options_aside_erased') })}
        />
      </div>
    </div>
  )
}
