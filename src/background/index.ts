import { keepStorageInside } from '../browser/accounts'
import { onMessages, setBadge, setBadgeColour } from '../browser/pages'
import { forgetOldDaily } from '../browser/retention'
import { openPanelBeside } from '../browser/side-panel'
import { forgetTab } from '../browser/tab-cases'
import { onClosed } from '../browser/tabs'
import { welcomeOnInstall } from '../browser/welcome'
import { offerChecks } from './check'
import { follow, offered } from './follow'
import { writeLetter } from './letter'
import { recall, rememberAnswer } from './recall'
import { remember } from './remember'
import { wholeView } from './view'

onMessages({
  badge: async ({ count }, from) => {
    await setBadge(from.tabId, count > 0 ? String(count) : '')
    if (count > 0) await follow(from)
  },
  seen: async (seen, from) => {
    if (seen.state.kind === 'consent') await offered(from)
    if (!from.incognito) await remember(seen, from.host)
  },
  answer: async ({ portalId, question, answer }, from) => {
    if (!from.incognito) await rememberAnswer(portalId, question, answer)
  },
  recall: ({ portalId, scopes }) => recall(portalId, scopes),
  view: wholeView,
  letter: writeLetter,
  guide: async (_, from) => {
    // Within the click: whatever is awaited before it, Chrome opens nothing any more.
    const opened = openPanelBeside(from.tabId)
    // A card that counts nothing has sent no case yet.
    await follow(from).catch(() => undefined)
    return opened
  },
})
setBadgeColour('#0b5a63')
onClosed((tabId) => void forgetTab(tabId))
welcomeOnInstall()
void keepStorageInside()
offerChecks()
void forgetOldDaily()
