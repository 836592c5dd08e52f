import { keepStorageInside } from '../browser/accounts'
import { onMessages, setBadge, setBadgeColour } from '../browser/pages'
import { recall, rememberAnswer } from './recall'
import { remember } from './remember'

onMessages({
  badge: ({ count }, { tabId }) => setBadge(tabId, count > 0 ? String(count) : ''),
  seen: (seen, { host }) => remember(seen, host),
  answer: ({ portalId, question, answer }) => rememberAnswer(portalId, question, answer),
  recall: ({ portalId, scopes }) => recall(portalId, scopes),
})
setBadgeColour('#0b5a63')
void keepStorageInside()
