/** Pages on which recognition is measured: what each is, in every markup and at two moments. */
import { type Control, replicaUrl } from '../../replica/control'
import { ADVERSARIAL_IDS, TRANSLATED_DENIALS } from '../../replica/pages/adversarial'
import { FOREIGN_LOOK_ALIKE_IDS } from '../../replica/pages/foreign-look-alikes'
import { FOREIGN_REFUSAL_IDS } from '../../replica/pages/foreign-refusals'
import { LOOK_ALIKE_IDS } from '../../replica/pages/look-alikes'
import { STYLE_IDS, type StyleId } from '../../replica/styles'
import { makeWorld } from '../../replica/world'
import { REFUSALS } from './refusals'

export const GROUPS = {
  known: 'wordings known from HubSpot’s page',
  foreign: 'refusals in words that nobody recorded',
  quiet: 'pages that refuse nothing',
} as const
export type Group = keyof typeof GROUPS

export interface MatrixCase {
  group: Group
  name: string
  style: StyleId
  /** In the page from the start, or put there by script after this many ms. */
  delay: number
  url: string
}

/** The second timing: after a spinner, ms. */
const LATE = 500
const DELAYS = [0, LATE]
const world = makeWorld({
  link: { scope: ['oauth', 'forms', 'marketing.campaigns.read'], optionalScope: ['automation'] },
})

interface Page {
  group: Group
  name: string
  url: (control: Partial<Control>) => string
}

const replicaPage = (group: Group) => (id: string) => ({
  group,
  name: id,
  url: (control: Partial<Control>) => replicaUrl(world, { ...control, page: id }),
})

const KNOWN: readonly Page[] = REFUSALS.map(({ name, variant, world: refused, connect }) => ({
  group: 'known',
  name: `${variant}: ${name}`,
  url: (control) => replicaUrl(refused, { ...control, ...(connect && { connect }) }),
}))
const FOREIGN = [...FOREIGN_REFUSAL_IDS, ...Object.keys(TRANSLATED_DENIALS)].map(replicaPage('foreign'))
const QUIET = [...LOOK_ALIKE_IDS, ...ADVERSARIAL_IDS, ...FOREIGN_LOOK_ALIKE_IDS].map(replicaPage('quiet'))

const caseOf = ({ group, name, url }: Page, style: StyleId, delay: number): MatrixCase => ({
  group,
  name,
  style,
  delay,
  url: url({ style, delay }),
})

/** Every page in every markup: known wordings at both moments, the others at one that changes from page to page. */
export function wholeMatrix(): MatrixCase[] {
  const each = (page: Page, at: number) =>
    STYLE_IDS.flatMap((style, of) =>
      (page.group === 'known' ? DELAYS : [DELAYS[(at + of) % 2] ?? 0]).map((delay) =>
        caseOf(page, style, delay),
      ),
    )
  return [...KNOWN, ...FOREIGN, ...QUIET].flatMap(each)
}

/** Enough pages that every group meets every markup at both moments; which pages is spread evenly. */
const PART = { known: 10, foreign: 12, quiet: 18 } satisfies Record<Group, number>

export function partOfMatrix(): MatrixCase[] {
  return [KNOWN, FOREIGN, QUIET].flatMap((pages) => {
    const count = PART[pages[0]?.group ?? 'quiet']
    return Array.from({ length: count }, (_, at) => {
      const page = pages[Math.floor((at * pages.length) / count)]
      const style = STYLE_IDS[at % STYLE_IDS.length]
      if (!page || !style) throw new Error('an empty group')
      return caseOf(page, style, DELAYS[Math.floor(at / STYLE_IDS.length) % 2] ?? 0)
    })
  })
}
