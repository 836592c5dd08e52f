import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { THEMES } from '../account/settings'
import { openShortcuts, shortcuts } from '../browser/options-page'
import { settings } from '../browser/settings'
import { words } from '../ui/message'
import type { Act } from '../ui/page/notice'
import { Radio, Tick } from '../ui/tick'
import type { Live } from './live'

/** How it looks, whether HubSpot's pages are looked at, and keys. */
export function Choices({ live, act }: { live: Live; act: Act }): VNode {
  const { theme, recognise } = live.settings
  const locked = live.policy.value.recognise
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{words('options_choices')}</h2>
      <fieldset>
        <legend>{words('options_theme')}</legend>
        <div class="row">
          {THEMES.map((one) => (
            <Radio
              key={one}
              name="theme"
              text={words(`options_theme_${one}`)}
              on={theme === one}
              onPick={() => void act(settings.change((set) => ({ ...set, theme: one })))}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words('options_recognition')}</legend>
        <Tick
          text={words('options_recognise')}
          on={locked ?? recognise}
          disabled={locked !== undefined}
          onChange={(on) => void act(settings.change((set) => ({ ...set, recognise: on })))}
        />
        <p class="muted">{words(locked === undefined ? 'options_recognise_why' : 'options_set_by')}</p>
      </fieldset>
      <Shortcuts />
    </section>
  )
}

function Shortcuts() {
  const [keys, setKeys] = useState<{ name: string; keys: string }[]>([])
  const [closed, setClosed] = useState(false)
  useEffect(() => {
    void shortcuts().then(setKeys, () => undefined)
  }, [])
  const set = keys.map((one) => one.keys).filter((one) => one !== '')
  return (
    <fieldset>
      <legend>{words('options_shortcuts')}</legend>
      <p>
        {set.length > 0 ? words('options_shortcut_open', set.join(', ')) : words('options_shortcut_none')}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => void openShortcuts().then((ok) => setClosed(!ok))}
        >
          {words('options_shortcuts_change')}
        </button>
      </div>
      {closed && <p role="status">{words('options_shortcuts_closed')}</p>}
    </fieldset>
  )
}
