import { readFileSync } from 'node:fs'
import type { View } from '../../src/report/view'
import { type Messages, sayFrom } from '../../src/report/wording'
import type { Shown } from '../../src/ui/card/card'
import { speakWith, voiceOf } from '../../src/ui/voice'

export const messages: Messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))
const look = sayFrom(messages)
speakWith(voiceOf((id, marks) => look(id, [...marks]), 'en'))

/** A view with something of everything. */
export const VIEW: View = {
  verdict: 'blocked',
  headline: { id: 'headline_plan', values: [{ scopes: ['marketing.campaigns.read'] }] },
  who: { id: 'who_billing_admin' },
  relief: { id: 'relief_role' },
  certainty: 'certain',
  basis: { id: 'basis_page' },
  needs: [
    {
      scope: 'marketing.campaigns.read',
      requires: { id: 'requires_plans', values: [{ plans: ['Marketing Hub Professional'] }] },
    },
  ],
  rights: [
    { label: 'tickets-writer', path: 'CRM > Tickets > Edit' },
    { label: '<b>Forms</b> > Publish', path: null },
  ],
  question: {
    id: 'connected',
    text: { id: 'question_connected' },
    answers: ['yes', 'no'].map((id) => ({ id, text: { id: `answer_${id}` } })),
  },
  told: [],
  remedies: [
    {
      id: 'register_redirect',
      owner: 'app-developer',
      text: { id: 'remedy_register_redirect', values: [{ foreign: 'https://x.example/<img src=x>\u202e' }] },
      rights: [],
      link: null,
    },
  ],
  causes: [],
  scopes: [],
  notes: [],
  notChecked: [{ id: 'unchecked_plan' }],
  denial: {
    variant: 'user-permissions-list',
    wording: 0,
    match: 'exact',
    scopes: [],
    permissions: ['tickets-writer', '<b>Forms</b> > Publish'],
    app: null,
    redirectUri: null,
  },
  request: null,
  superAdmin: false,
  blockers: 3,
}

export const SHOWN: Shown = {
  view: VIEW,
  rest: 'here',
  account: { id: 'card_account', values: [{ foreign: 'Acme EU' }] },
}
