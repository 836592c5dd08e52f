import { render } from 'preact'
import { activeTab, language, template } from '../browser/pages'
import { OpenPanel } from '../sidepanel/open-panel'
import { speakWith, voiceOf } from '../ui/voice'
import { Checker } from './checker'

const { address, page } = await activeTab()
const root = document.getElementById('app')
document.documentElement.lang = language()
document.documentElement.dir = template('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'
speakWith(voiceOf(template, language()))
if (root)
  render(
    <>
      <Checker address={address} page={page} />
      <OpenPanel />
    </>,
    root,
  )
