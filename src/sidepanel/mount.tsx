import { render } from 'preact'
import { language, template } from '../browser/pages'
import { followTheme } from '../ui/follow-theme'
import { speakWith, voiceOf } from '../ui/voice'
import { Panel } from './panel'

const root = document.getElementById('app')
document.documentElement.lang = language()
document.documentElement.dir = template('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'
speakWith(voiceOf(template, language()))
if (root) render(<Panel />, root)
void followTheme(document)
