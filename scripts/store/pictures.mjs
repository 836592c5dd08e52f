// What the store pictures show, in their order: the words beside it, and how to bring the product there.

const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=7c3f9a52-6f0e-4d3a-9a2e-0c8f3b1d5e77&redirect_uri=https%3A%2F%2Fapp.example.com%2Foauth%2Fcallback&scope=oauth%20crm.objects.contacts.read%20crm.objects.contacts.write%20marketing.campaigns.read%20forms&optional_scope=content'
const WIDE = [1440, 764]
const CHECKER = [400, 700]
const PANEL = [360, 678]
const EXPLAINED = 'Scopelight: refusal explained'
/** The panel follows the tab in front; here it is told which refusal it is about. */
const PIN = `(async () => {
  const tab = await chrome.tabs.getCurrent()
  const kept = await chrome.storage.session.get(null)
  const refused = Object.keys(kept).find((key) => key.startsWith('case:')).slice(5)
  await chrome.storage.session.set({ ['pinned:' + tab.windowId]: Number(refused) })
})()`

/** The refusal's tab is in front: the panel has ceased to say that it is about another one. */
const ALONE = `new Promise((done, late) => {
  const end = Date.now() + 10_000
  const look = () => {
    if (!document.body.innerText.includes('Show that tab')) return done()
    if (Date.now() > end) return late(new Error('The panel still speaks of another tab.'))
    setTimeout(look, 100)
  }
  look()
})`

/** A refusal of the replica with the whole answer in its card. */
const refusal = (id, colorScheme) => async (stage) => {
  const page = await stage.page(WIDE, colorScheme)
  await page.goto(stage.refusal(id))
  await page.waitForCard(EXPLAINED, 15_000)
  await page.waitFor('button', /^Why we think so \(\d/)
  return page
}

/** The checker over a link, at one of its tabs. */
const checked = (tab) => async (stage) => {
  const page = await stage.extensionPage('src/popup/index.html?place=tab', CHECKER)
  await page.waitFor('textbox', /^Paste/)
  await page.waitFor('combobox', /^For/)
  const put = (element, value, event) => `(() => {
    const put = document.querySelector('${element}')
    put.value = ${JSON.stringify(value)}
    put.dispatchEvent(new Event('${event}', { bubbles: true }))
  })()`
  await page.evaluate(put('select', 'free', 'change'))
  await page.evaluate(put('textarea', LINK, 'input'))
  await page.click('tab', tab)
  await page.waitFor('tab', tab, { selected: true })
  await page.evaluate('document.activeElement.blur(), scrollTo(0, 0)')
  return page
}

/** The guide beside a refusal, at its first sight or some steps in. */
const guided = (steps) => async (stage) => {
  const denied = await refusal('permissions-list')(stage)
  const page = await stage.extensionPage('src/sidepanel/index.html', PANEL)
  await page.evaluate(PIN)
  await page.waitFor('heading', /^You are missing/)
  if (steps > 0) {
    await page.click('button', /switch these permissions on|Who acts/)
    await page.click('button', /switch these permissions on/)
    for (let step = 1; step < steps; step++) await page.click('button', 'Done, next step')
    await page.waitFor('heading', 'Give the exact permissions')
  }
  // With the refusal closed there would be nothing to guide through; in front, the panel is about it.
  await denied.toFront()
  await page.evaluate(ALONE)
  if (steps === 0) await page.waitFor('button', /^Why we think so \(\d/)
  return page
}

export const PICTURES = [
  {
    file: '1-refused',
    layout: 'top',
    title: 'HubSpot says no. Scopelight says why.',
    about: 'The blocker, how sure that is, who can lift it, and the next step, right beside the refusal.',
    shots: [refusal('plan-named')],
  },
  {
    file: '2-permissions',
    layout: 'top',
    title: 'The exact permissions, ready to send',
    about: 'A message that tells your super admin what to switch on, and where.',
    shots: [refusal('permissions-list')],
  },
  {
    file: '3-check-a-link',
    layout: 'side',
    title: 'Check a link before anyone clicks it',
    about: 'Which plans can install the app, what each scope needs, and the smallest change that helps.',
    shots: [checked('Plans'), checked('Fix')],
  },
  {
    file: '4-guide',
    layout: 'side',
    title: 'A guide in HubSpot’s own labels',
    about: 'Step by step, beside the page. It keeps its place, and retries the install at the end.',
    shots: [guided(0), guided(3)],
  },
  {
    file: '5-one-question',
    layout: 'top',
    title: 'No reason given? One question',
    about: 'Asked only when the answer changes what to do. Everything stays in your browser.',
    shots: [refusal('old-wording', 'dark')],
  },
]
