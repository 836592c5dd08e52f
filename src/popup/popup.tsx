import { render } from 'preact'
import { activeTab, language, template } from '../browser/pages'
import { followTheme } from '../ui/follow-theme'
import { SettingsLink } from '../ui/settings-link'
import { speakWith, voiceOf } from '../ui/voice'
import { Checker } from './checker'

const { address, page } = await activeTab()
const root = document.getElementById('app')
document.documentElement.lang = language()
document.documentElement.dir = template('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'
speakWith(voiceOf(template, language()))
await followTheme(document)
if (root)
  render(
    <>
      <Checker address={address} page={page} />
      <SettingsLink onOpened={() => window.close()} />
    </>,
    root,
  )
