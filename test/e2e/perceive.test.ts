import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Perceived } from '../../src/content/page/block'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** name, markup, and what a person perceives: "kind: words", a dialog's blocks with their layer before them. */
const PAGES: [string, string, string[]][] = [
  [
    'heading and text',
    '<h1>Couldn’t connect</h1><p>Ask the <b>developer</b>.</p>',
    ['heading: Couldn’t connect', 'text: Ask the developer.'],
  ],
  [
    'divs without meaning',
    '<div><div>One</div><div><span>Two</span> <span>three</span></div></div>',
    ['text: One', 'text: Two three'],
  ],
  [
    'words split over nodes',
    '<p id="s">Author</p><script>s.append("ization ", "fai", document.createTextNode("led"))</script>',
    ['text: Authorization failed'],
  ],
  [
    'a sentence with a link in it',
    '<p>See <a href="/x">the article</a> first</p>',
    ['text: See the article first'],
  ],
  ['a link by itself', '<div><a href="/x">Go back</a></div>', ['link: Go back']],
  [
    'list rows',
    '<ul><li>Forms &gt; Publish</li><li><span>Workflows</span> &gt; Edit</li></ul>',
    ['item: Forms > Publish', 'item: Workflows > Edit'],
  ],
  ['table rows', '<table><tr><td>Acme</td><td>acme.com</td></tr></table>', ['item: Acme', 'item: acme.com']],
  [
    'buttons',
    '<button>Connect app</button><button disabled>Off</button><span role="button" aria-disabled="true">Soft off</span><input type="submit" value="Send">',
    ['button: Connect app', 'button (off): Off', 'button (off): Soft off', 'button: Send'],
  ],
  ['a button of icons', '<button aria-label="Close"><svg><text>no</text></svg></button>', ['button: Close']],
  [
    'a button in a disabled group',
    '<fieldset disabled><button>Connect app</button></fieldset>',
    ['button (off): Connect app'],
  ],
  [
    'a button inside a sentence',
    '<div>Before <button>Press</button> after</div>',
    ['text: Before', 'button: Press', 'text: after'],
  ],
  ['a button with boxes in it', '<button><div>Connect</div><div>app</div></button>', ['button: Connect app']],
  [
    'form controls without what was typed',
    '<p><label>Name <input value="secret"></label></p><label><input type="checkbox" disabled> Read</label>',
    ['control: ', 'text: Name', 'control (off): ', 'text: Read'],
  ],
  [
    'chips side by side',
    '<p><span style="display:inline-block">crm.a.read</span><span style="display:inline-block">crm.b.read</span></p>',
    ['text: crm.a.read crm.b.read'],
  ],
  ['a line break', '<p>One<br>two</p>', ['text: One two']],
  [
    'scripts, styles, templates',
    '<script>var a = "Hidden"</script><style>p{}</style><template><p>Hidden</p></template><noscript>Hidden</noscript>',
    [],
  ],
  [
    'hidden in every way',
    `
    <p hidden>1</p><p aria-hidden="true">2</p><p inert>3</p><p style="display:none">4</p><p style="visibility:hidden">5</p>
    <p style="opacity:0">6</p><p style="position:absolute;left:-9999px">7</p><p style="position:fixed;top:200vh">8</p>
    <p style="position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap">9</p><p style="position:absolute;clip:rect(0 0 0 0)">10</p>
    <p style="clip-path:inset(50%)">11</p><div style="height:0;overflow:hidden"><p>12</p></div><p style="font-size:0">13</p>
    <p style="text-indent:-9999px;overflow:hidden">14</p><p style="transform:scale(0)">15</p><p style="color:transparent">16</p>
    <details><summary>More</summary>17</details><div style="content-visibility:hidden">18</div>
    <div style="overflow:hidden;width:100px;position:relative;height:20px"><p style="position:absolute;left:300px">19</p></div>`,
    ['button: More'],
  ],
  [
    'visible inside hidden',
    '<div style="visibility:hidden">no <p style="visibility:visible">yes</p></div>',
    ['text: yes'],
  ],
  [
    'content of an area that scrolls',
    '<div style="height:30px;overflow:auto"><p>seen</p><p style="margin-top:500px">after scrolling</p></div>',
    ['text: seen', 'text: after scrolling'],
  ],
  ['below the fold', '<p style="margin-top:5000px">far down</p>', ['text: far down']],
  [
    'open shadow roots and slots',
    '<x-a><span slot="s">given</span> <p>not given</p></x-a><script>a=document.querySelector("x-a").attachShadow({mode:"open"});a.innerHTML="<h1>inside</h1><p><slot name=s></slot></p><slot name=none>fallback</slot>"</script>',
    ['heading: inside', 'text: given', 'text: fallback'],
  ],
  [
    'a modal dialog before the page',
    '<p>page</p><div role="dialog" aria-modal="true"><h2>Uh oh!</h2></div>',
    ['1 heading: Uh oh!', 'text: page'],
  ],
  [
    'a native modal dialog',
    '<p>page</p><dialog id="d"><p>in front</p></dialog><script>d.showModal()</script>',
    ['1 text: in front', 'text: page'],
  ],
  [
    'a dialog that leaves the page usable',
    '<p>page</p><div role="dialog"><p>cookies</p></div>',
    ['text: cookies', 'text: page'],
  ],
  ['a closed dialog', '<dialog><p>no</p></dialog><div role="dialog" style="display:none">no</div>', []],
  [
    'a dialog under hidden parents',
    '<div aria-hidden="true"><div role="dialog" aria-modal="true">no</div></div>',
    [],
  ],
  [
    'a dialog in a shadow root',
    '<x-b></x-b><script>b=document.querySelector("x-b").attachShadow({mode:"open"});b.innerHTML="<p>under</p><div role=dialog aria-modal=true>over</div>"</script>',
    ['text: under', '1 text: over'],
  ],
  [
    'a page at work',
    '<p aria-busy="true">x</p><div role="progressbar"></div><div role="progressbar" hidden></div>',
    ['progress: ', 'text: x', 'progress: '],
  ],
  ['our own card', '<scopelight-card><p>ours</p></scopelight-card>', []],
]

const lines = (seen: Perceived) =>
  seen.blocks.map(
    ({ kind, text, disabled, layer }) =>
      `${layer ? `${layer} ` : ''}${kind}${disabled ? ' (off)' : ''}: ${text}`,
  )

describe.each(BROWSERS)('perceiving a page in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  let script = ''
  let body = ''
  beforeAll(async () => {
    script = await bundle()
    const respond = () => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en"><title>t</title><body>${body}`,
    })
    const extension = new URL('./fixtures/card', import.meta.url).pathname
    browser = await openBrowser(name, { extension, respond })
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  const look = async (markup: string) => {
    body = markup
    await page.goto('https://perceive.hubspot.com/')
    // As text: what several blocks share, a row, would come out of Firefox once only.
    const seen = await page.evaluate<string>(
      `(() => { ${script}; return JSON.stringify(perceive.perceive(document)) })()`,
    )
    return JSON.parse(seen) as Perceived
  }

  it.each(PAGES)('%s', async (_, markup, expected) => {
    expect(lines(await look(markup))).toEqual(expected)
  })

  it('tells a page that asks for a password', async () => {
    expect(await look('<p>x</p>')).toMatchObject({ password: false })
    expect(await look('<input type="password">')).toMatchObject({ password: true })
  })

  it('tells a page on which something moves, in shadow roots too', async () => {
    const turning = '<style>@keyframes t{to{rotate:1turn}}i{animation:t 1s infinite}</style><i>x</i>'
    expect(await look('<p>x</p>')).toMatchObject({ moving: false })
    expect(await look(turning)).toMatchObject({ moving: true })
    expect(
      await look(
        `<x-c></x-c><script>c=document.querySelector("x-c").attachShadow({mode:"open"});c.innerHTML="${turning}"</script>`,
      ),
    ).toMatchObject({ moving: true })
  })

  it('keeps the rows of a table apart, and the account that a link in one leads to', async () => {
    const { blocks } = await look(
      '<p>x</p><table><tr><td>Acme</td><td><a href="/oauth/42/authorize?client_id=x">acme.example</a></td></tr><tr><td>Beta</td><td>beta.example</td></tr></table><a style="display:block" href="/oauth/7/authorize?x"><b>Gamma</b></a>',
    )
    expect(blocks.map(({ text, row }) => [text, row?.portalId])).toEqual([
      ['x', undefined],
      ['Acme', '42'],
      ['acme.example', '42'],
      ['Beta', null],
      ['beta.example', null],
      ['Gamma', '7'],
    ])
  })

  it('looks at no more than a page of this kind ever holds', async () => {
    const seen = await look('<p>word</p>'.repeat(5000))
    expect(seen.truncated).toBe(true)
    expect(seen.blocks.length).toBeLessThanOrEqual(3000)
    const long = await look(`<p>${'x'.repeat(9000)}</p>`)
    expect(long.blocks[0]?.text.length).toBe(2000)
  })
})

/** The code under test as one script for a page's own world. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/content/page/perceive.ts', formats: ['iife'], name: 'perceive' },
    },
  })
  const [first] = Array.isArray(result) ? result : [result as Rolldown.RolldownOutput]
  const [chunk] = first?.output ?? []
  if (!chunk) throw new Error('nothing was built')
  return chunk.code
}
