import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { setPolicy } from './cases/policy-files'
import { exampleWorld } from './cases/refusals'
import { type AxNode, BROWSERS, type HarnessBrowser, openBrowser, type Surface } from './harness/browser'

/** The sample that docs/for-teams.md shows: what is written there is what was tried here. */
const SAMPLE = JSON.parse(
  /```json policy\n([\s\S]*?)```/.exec(readFileSync('docs/for-teams.md', 'utf8'))?.[1] ?? '',
)

const textOf = async (surface: Surface) => {
  const words = (node: AxNode): string =>
    node.role === 'text' ? node.name : node.children.map(words).join(' ')
  return words(await surface.tree()).replace(/\s+/g, ' ')
}

/** Writes policy files of the system: run by CI=true or SCOPELIGHT_POLICY_TEST=1 alone (vitest.e2e.config.ts). */
describe.each(BROWSERS)('a policy in %s', (name) => {
  let browser: HarnessBrowser
  let takeAway = async () => {}
  const start = async (policy: object) => {
    takeAway = await setPolicy(name, policy)
    browser = await openBrowser(name, { extension: DIST[name], respond })
  }
  const stop = async () => {
    await browser?.close()
    await takeAway()
  }

  describe('as the documentation shows it', () => {
    beforeAll(() => start({ ...SAMPLE, recognise: false }))
    afterAll(stop)

    it('presets accounts, locks recognition and names help and contact', async () => {
      const page = await browser.extensionPage('src/options/index.html')
      await page.waitFor('heading', 'Set by your organisation')
      await page.waitFor('heading', SAMPLE.accounts[0].name)
      const shown = await textOf(page)
      for (const part of [SAMPLE.contact, SAMPLE.helpLabel, new URL(SAMPLE.helpLink).hostname])
        expect(shown).toContain(part)
      expect(shown).toContain('Marketing Hub Professional')
      expect(shown).not.toContain('could not be used')
      await page.waitFor('checkbox', /^Explain HubSpot/, { disabled: true, checked: false })
      expect(await browser.problems()).toEqual([])
    })

    it('is kept to on HubSpot’s pages', async () => {
      const page = await browser.newPage()
      await page.goto(replicaUrl(exampleWorld('wrong-link')))
      await new Promise((resolve) => setTimeout(resolve, 1500))
      expect(await page.cards()).toEqual([])
    })
  })

  describe('with fields that are not sound', () => {
    beforeAll(() =>
      start({
        ...SAMPLE,
        helpLink: 'http://help.acme.example/',
        contact: 7,
        accounts: [{ id: 'x' }, ...SAMPLE.accounts],
      }),
    )
    afterAll(stop)

    it('holds in all the others, and says which', async () => {
      const page = await browser.extensionPage('src/options/index.html')
      await page.waitFor('heading', SAMPLE.accounts[0].name)
      const shown = await textOf(page)
      expect(shown).toContain('Parts of the policy could not be used, the rest holds:')
      expect(shown).toContain('helpLink')
      expect(shown).toContain('accounts.0')
      // Chrome drops a field of another type than the schema's before anybody sees it.
      expect(shown.includes('contact')).toBe(name === 'firefox')
    })
  })
})
