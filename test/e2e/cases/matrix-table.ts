import type { STYLES } from '../../replica/styles'
import type { BrowserName } from '../harness/browser'
import { GROUPS, type Group } from './matrix'
import { isRight, type Outcome } from './matrix-run'

const MARKUPS: Record<keyof typeof STYLES, string> = {
  a: 'HubSpot’s older components',
  b: 'boxes with hashed class names',
  c: 'plain semantic HTML',
  d: 'open shadow roots',
  e: 'a dialog, late, in pieces',
}
const RIGHT: Record<Group, string> = {
  known: 'explained',
  foreign: 'explained or suspected',
  quiet: 'left without a card',
}
const INTRO = `# Recognition

How many pages of the replica the extension gets right, as \`npm run test:matrix\` counted them in real browsers. The
replica shares no code with the diagnosis. A known wording must be explained, a refusal in words that nobody recorded
at least suspected, and on any other page no card may appear, not even for a moment. The words in other languages are
the replica's own, written beside the rule that suspects them: what HubSpot says in them is not known, so their share
tells that the rule holds in many languages and markups, not how often it will be right on HubSpot's own pages.
`

/** The counts as Markdown: a line a group and browser, then by markup, then every page that came out wrong. */
export function matrixTable(outcomes: ReadonlyMap<BrowserName, readonly Outcome[]>): string {
  const all = [...outcomes].flatMap(([browser, found]) => found.map((one) => ({ browser, ...one })))
  const count = (of: typeof all) => `${of.filter(isRight).length} of ${of.length}`
  const groups = Object.keys(GROUPS) as Group[]
  const browsers = [...outcomes.keys()]
  const inAll = (keep: (one: (typeof all)[number]) => boolean) =>
    browsers.map((browser) => count(all.filter((one) => one.browser === browser && keep(one))))
  const head = (first: string) => [row([first, ...browsers]), row(['---', ...browsers.map(() => '---')])]
  const wrong = all.filter((one) => !isRight(one))
  return [
    INTRO,
    ...head('pages'),
    ...groups.map((group) =>
      row([`${GROUPS[group]}, ${RIGHT[group]}`, ...inAll((one) => one.group === group)]),
    ),
    '',
    ...groups.flatMap((group) => [
      ...head(GROUPS[group]),
      ...Object.entries(MARKUPS).map(([style, words]) =>
        row([words, ...inAll((one) => one.group === group && one.style === style)]),
      ),
      ...[false, true].map((late) =>
        row([
          late ? 'put there by script, late' : 'there from the start',
          ...inAll((one) => one.group === group && one.delay > 0 === late),
        ]),
      ),
      '',
    ]),
    wrong.length === 0 ? 'No page came out wrong.' : 'Wrong:',
    ...wrong.map(
      ({ browser, name, style, delay, shown }) => `- ${browser}: ${name}, ${style}, ${delay} ms: ${shown}`,
    ),
    '',
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
