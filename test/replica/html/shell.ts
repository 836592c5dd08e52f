/** The document around a page: header bar, the page's root, the footer that says what this is, and its policy. */
import { SHARED_CSS } from '../styles/markup'
import { CLIENT } from './client'
import { escapeHtml, scriptJson, type Tree, toHtml } from './dom'

export interface Scene {
  /** Built into dialogs at the end of the body, piece by piece. */
  portal: boolean
  /** Words broken into several text nodes. */
  split: boolean
  /** Milliseconds between the pieces of a dialog. */
  step: number
  /** Shown after `delay` ms; null = the document holds it already. */
  first: Tree[] | null
  delay: number
  /** Shown after a click on the page's action, or after `after` ms. */
  next: Tree[] | null
  after: number | null
  /** Address pushed to the history together with `next`. */
  push: string | null
}

export interface Document {
  title: string
  lang: string
  css: string
  /** What the document holds from the start. */
  body: Tree[]
  scene: Scene
  bundle: Record<string, string>
  /** Shows a way back to the replica's controls. */
  demo: boolean
}

const SHELL_CSS = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: #f5f8fa; color: #33475b }
.r-bar { background: #213343; color: #fff; padding: 14px 32px; font-weight: 600 }
.r-foot { margin: 40px 0 24px; text-align: center; font-size: 13px; color: #425b76 }
button:focus-visible, a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #00a4bd; outline-offset: 2px }
`

/** The policy of every replica page, as strict as HubSpot's own app is taken to be. */
export const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')

/** The whole document as HTML. `nonce` is that of the policy it is sent with. */
export function documentOf({ title, lang, css, body, scene, bundle, demo }: Document, nonce: string): string {
  const controls = demo ? ' <a href="/oauth/replica">Change account, role or app</a>' : ''
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - replica</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${SHARED_CSS}${SHELL_CSS}${css}</style>
<script nonce="${nonce}">window.__translations = ${scriptJson(bundle)}</script>
</head>
<body>
<header class="r-bar">HubSpot</header>
<div id="replica-root">${body.map((tree) => toHtml(tree, nonce)).join('')}</div>
<footer class="r-foot">Replica for tests. Not HubSpot.${controls}</footer>
<script type="application/json" id="replica-scene">${scriptJson({ ...scene, nonce })}</script>
<script nonce="${nonce}">${CLIENT}</script>
</body>
</html>
`
}
