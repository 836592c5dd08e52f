import { denial } from '../catalogue'
import type { Case } from '../diagnosis/case'
import { answerBeside } from '../report/answer'
import { type View, viewOf } from '../report/view'
import { readPage } from '../request/page-text'
import type { PageReading } from '../request/types'

const SCOPE = 'marketing.campaigns.read'
/** An install link of no real app's. */
const LINK = `https://app.hubspot.com/oauth/authorize?client_id=00000000-0000-0000-0000-000000000000&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&scope=oauth%20crm.objects.contacts.read%20${SCOPE}`

/** A refusal to show: HubSpot's own words, what they say, and the case they are about. */
export interface Example {
  heading: string
  sentence: string
  page: PageReading
  caseWith: (answers: Record<string, string>) => Case
}

/** A plan that lacks one scope, in the words HubSpot's page has for it. */
export function example(): Example {
  const refusal = denial('account-lacks-scopes')
  const heading = refusal?.title ?? ''
  const sentence = refusal?.wordings[0]?.text.replace('{scopes}', SCOPE) ?? ''
  return {
    heading,
    sentence,
    page: readPage(`${heading}\n${sentence}`),
    caseWith: (answers) => ({
      input: LINK,
      // Taken back, an answer is an empty one to the card.
      answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== '')),
    }),
  }
}

/** The whole answer to the example, by what was answered so far. */
export function exampleView({ caseWith, page }: Example, answers: Record<string, string>): View {
  return viewOf(answerBeside(caseWith(answers), page))
}
