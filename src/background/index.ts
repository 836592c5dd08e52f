import { onMessages, setBadge, setBadgeColour } from '../browser/pages'
import { offerChecks } from './check'

onMessages({
  badge: ({ count }, { tabId }) => setBadge(tabId, count > 0 ? String(count) : ''),
})
setBadgeColour('#0b5a63')
offerChecks()
