import axe from 'axe-core'
import type { HarnessPage } from '../harness/browser'

/** What WCAG 2.2 AA asks for, and axe's own advice beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
  passes: number
}

/**
 * Everything on a page that axe knows to be in people's way, in either browser.
 * @param inCard looks at the card alone: the page around it is HubSpot's
 * @returns a line for each place found
 */
export async function violations(page: HarnessPage, inCard = false): Promise<string[]> {
  if (inCard) await page.exposeCard()
  await page.evaluate(`{ ${axe.source}; undefined }`)
  const { violations: found, passes } = await page.evaluate<Found>(`axe
    .run(${inCard ? "'scopelight-card'" : 'document'}, {
      runOnly: ${JSON.stringify(TAGS)},
      preload: false,
    })
    .then(({ violations, passes }) => ({
      violations: violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
      })),
      passes: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
    }))`)
  // Whoever looks at nothing finds nothing.
  if (passes < 5) throw new Error(`axe looked at ${passes} places only.`)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
