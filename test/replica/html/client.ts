/**
 * The script of a replica page, as source text: it builds trees of dom.ts without any HTML sink (the page's policy
 * forbids them), after a delay, on a click, or piece by piece into a dialog.
 */
export const CLIENT = `
'use strict'
const scene = JSON.parse(document.getElementById('replica-scene').textContent)
const root = document.getElementById('replica-root')

function build(tree) {
  if (typeof tree === 'string') return text(tree)
  const node = document.createElement(tree.tag)
  if (tree.tag === 'style') {
    node.nonce = scene.nonce
    node.textContent = tree.children.join('')
    return node
  }
  for (const [name, value] of Object.entries(tree.attrs)) node.setAttribute(name, value === true ? '' : value)
  const into = tree.tag === 'template' ? node.content : node
  into.append(...tree.children.map(build))
  if (tree.shadow) node.attachShadow({ mode: 'open' }).append(...tree.shadow.map(build))
  return node
}

// Frameworks leave several text nodes in one paragraph, some of them inside spans.
function text(words) {
  if (!scene.split || words.length < 6) return document.createTextNode(words)
  const third = Math.floor(words.length / 3)
  const part = document.createDocumentFragment()
  const span = document.createElement('span')
  span.append(words.slice(third, 2 * third))
  part.append(words.slice(0, third), span, words.slice(2 * third))
  return part
}

function show(trees) {
  if (!scene.portal) return root.replaceChildren(...trees.map(build))
  document.getElementById('replica-portal')?.remove()
  root.replaceChildren()
  const portal = document.createElement('div')
  portal.id = 'replica-portal'
  document.body.append(portal)
  const [dialog] = trees.map(build)
  const pieces = [...dialog.children]
  dialog.replaceChildren()
  portal.append(dialog)
  pieces.forEach((piece, at) => setTimeout(() => dialog.append(piece), at * scene.step))
}

function go() {
  if (!scene.next) return
  if (scene.push) history.pushState({}, '', scene.push)
  const next = scene.next
  scene.next = null
  show(next)
}

if (scene.first) setTimeout(() => show(scene.first), scene.delay)
if (scene.next && scene.after !== null) setTimeout(go, scene.after)
document.addEventListener('click', (event) => {
  const at = event.composedPath().find((node) => node.dataset?.go !== undefined || node.tagName === 'A')
  if (at === undefined || at.getAttribute('href')?.startsWith('/')) return
  event.preventDefault()
  if (at.dataset.go !== undefined) go()
})
`
