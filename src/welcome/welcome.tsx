import { render } from 'preact'
import { language, template } from '../browser/pages'
import { followTheme } from '../ui/follow-theme'
import { words } from '../ui/message'
import { speakWith, voiceOf } from '../ui/voice'
import { WelcomePage } from './page'

const root = document.getElementById('app')
document.documentElement.lang = language()
speakWith(voiceOf(template, language()))
document.title = words('welcome_title')
await followTheme(document)
if (root) render(<WelcomePage />, root)
