import { render } from 'preact'
import { activeAddress, language, template } from '../browser/pages'
import { speakWith, voiceOf } from '../ui/voice'
import { Checker } from './checker'

const address = await activeAddress()
const root = document.getElementById('app')
document.documentElement.lang = language()
document.documentElement.dir = template('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'
speakWith(voiceOf(template, language()))
if (root) render(<Checker address={address} />, root)
