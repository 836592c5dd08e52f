import { keepStorageInside } from '../browser/accounts'
import { onMessages, openPopup, setBadge, setBadgeColour } from '../browser/pages'
import { forgetOldDaily } from '../browser/retention'
import { offerChecks } from './check'
import { writeLetter } from './letter'
import { recall, rememberAnswer } from './recall'
import { remember } from './remember'
import { wholeView } from './view'

onMessages({
  badge: ({ count }, { tabId }) => setBadge(tabId, count > 0 ? String(count) : ''),
  seen: (seen, { host }) => remember(seen, host),
  answer: ({ portalId, question, answer }) => rememberAnswer(portalId, question, answer),
  recall: ({ portalId, scopes }) => recall(portalId, scopes),
  view: wholeView,
  letter: writeLetter,
  guide: (_, { tabId }) => openPopup(tabId),
})
setBadgeColour('#0b5a63')
offerChecks()
void keepStorageInside()
void forgetOldDaily()
