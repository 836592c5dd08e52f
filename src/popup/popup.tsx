import { render } from 'preact'
import { inTab } from '../browser/entrances'
import { language, template } from '../browser/pages'
import { Checker } from '../checker/checker'
import { OpenPanel } from '../sidepanel/open-panel'
import { speakWith, voiceOf } from '../ui/voice'
import { portsOf } from './ports'

const root = document.getElementById('app')
document.documentElement.lang = language()
document.documentElement.dir = template('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'
document.documentElement.classList.toggle('tab', inTab())
speakWith(voiceOf(template, language()))
if (root)
  render(
    <>
      <OpenPanel />
      <Checker ports={portsOf(inTab())} />
    </>,
    root,
  )
