import { render } from 'preact'
import { language, template } from '../browser/pages'
import { followTheme } from '../ui/follow-theme'
import { speakWith, voiceOf } from '../ui/voice'
import { Panel } from './panel'

const root = document.getElementById('app')
document.documentElement.lang = language()
speakWith(voiceOf(template, language()))
if (root) render(<Panel />, root)
void followTheme(document)
