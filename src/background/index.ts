import { keepStorageInside } from '../browser/accounts'
import { onMessages, openPopup, setBadge, setBadgeColour } from '../browser/pages'
import { writeLetter } from './letter'
import { recall, rememberAnswer } from './recall'
import { remember } from './remember'
import { wholeView } from './view'

onMessages({
  badge: ({ count }, { tabId }) => setBadge(tabId, count > 0 ? String(count) : ''),
  seen: (seen, { host }) => remember(seen, host),
  answer: ({ portalId, question, answer }) => rememberAnswer(portalId, question, answer),
  recall: ({ portalId, scopes }) => recall(portalId, scopes),
  view: (order) => wholeView(order),
  letter: async (order) => writeLetter(order),
  guide: (_, { tabId }) => openPopup(tabId),
})
setBadgeColour('#0b5a63')
void keepStorageInside()
