// A connect page that checks the install link before it sends anybody to HubSpot: HubSpot's own page tells a refused
// visitor little, and the app nothing. Everything runs in the page; nothing is sent anywhere.
import { answer, reportOf, sayFrom } from '../../dist/lib/index.js'

/** The app's install link, without a session. */
const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=7c3f9a52-6f0e-4d3a-9a2e-0c8f3b1d5e77' +
  '&redirect_uri=https%3A%2F%2Fapp.example.com%2Foauth%2Fcallback' +
  '&scope=oauth%20crm.objects.contacts.read%20marketing.campaigns.read'
const HUBS = ['marketing', 'sales', 'service', 'content', 'data', 'commerce', 'smart_crm']
/** Hubs that HubSpot sells a Starter of. */
const STARTER = ['marketing', 'sales', 'service', 'content', 'data']

const voice = fetch('../../public/_locales/en/messages.json')
  .then((response) => response.json())
  .then((messages) => ({ look: sayFrom(messages), locale: 'en' }))
const form = document.getElementById('connect')
const place = document.getElementById('answer')

// At once, not when the sentences have come: a form nobody listens to sends itself.
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const told = new FormData(form)
  show(check(LINK, String(told.get('plan')), String(told.get('admin')), await voice))
})

/** What Scopelight says of a link for this visitor. What they do not know stays unknown. */
function check(link, plan, admin, voice) {
  const plans = plansOf(plan)
  const c = {
    input: link,
    ...(plans && { account: { plans } }),
    ...(admin && { person: { superAdmin: admin === 'yes' } }),
  }
  const result = answer(c)
  return result.ok ? reportOf(c, result.findings, voice) : null
}

/** The plan as the visitor told it. Hubs they did not speak of stay unknown, unless they pay for none. */
function plansOf(plan) {
  if (!plan) return null
  const free = Object.fromEntries(HUBS.map((hub) => [hub, 'free']))
  if (plan === 'free') return free
  if (plan === 'starter') return { ...free, ...Object.fromEntries(STARTER.map((hub) => [hub, 'starter'])) }
  const [hub, tier] = plan.split(':')
  return { [hub]: tier }
}

/** Sends the visitor on unless something is certain or likely to stop them; an unknown stops nobody. */
function show(report) {
  if (report?.verdict !== 'blocked') {
    location.assign(withState(LINK))
    return
  }
  const [cause] = report.causes
  place.replaceChildren(
    ...cause.because.map(({ text }) => line(text)),
    ...report.remedies.map(({ text }) => line(text)),
    ...(report.unblock?.link ? [offer(report.unblock.link)] : []),
  )
}

function line(text) {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  return paragraph
}

/**
 * The link with what the plan lacks as optional: HubSpot then installs the app without it. The app's settings at HubSpot
 * have to list those scopes as optional too, else HubSpot refuses the link as a mismatch.
 */
function offer(link) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Connect without what my plan lacks'
  button.addEventListener('click', () => location.assign(withState(link)))
  return button
}

/** The session comes last: `state` belongs to one visit. A server would keep it and count the ones that never return. */
function withState(link) {
  return `${link}&state=${crypto.randomUUID()}`
}
