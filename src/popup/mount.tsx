import { render } from 'preact'
import { placeOfPage } from '../browser/entrances'
import { language, template } from '../browser/pages'
import { Checker } from '../checker/checker'
import { SettingsLink } from '../ui/settings-link'
import { speakWith, voiceOf } from '../ui/voice'
import { OpenPanel } from './open-panel'
import { SiteAccess } from './site-access'

const place = placeOfPage()
const root = document.getElementById('app')
const beside = document.getElementById('beside')
document.documentElement.lang = language()
document.documentElement.classList.toggle('tab', place !== 'popup')
speakWith(voiceOf(template, language()))
// A tab of its own holds what somebody is at work on: it stays.
const makeRoom = () => place === 'popup' && window.close()
const ports = async () => (await import('../checker/ports-of')).portsOf(place)
if (beside) render(<OpenPanel onOpened={makeRoom} />, beside)
if (root)
  render(
    <>
      <SiteAccess />
      <Checker ports={ports} files={place !== 'popup'} />
      <SettingsLink onOpened={makeRoom} />
    </>,
    root,
  )
// The settings bring the catalogue along, which the first paint does without.
void import('../ui/follow-theme').then(({ followTheme }) => followTheme(document))
