/** A tree of elements that can be written as HTML or sent to the page as JSON and built there. All text is escaped. */

export interface Element {
  tag: string
  attrs: Record<string, string | true>
  children: Tree[]
  /** Content of an open shadow root. */
  shadow?: Tree[]
}
export type Tree = string | Element

/** Attribute values that are false or absent are left out. */
type Attrs = Record<string, string | boolean | undefined>

export function el(tag: string, attrs: Attrs = {}, ...children: Tree[]): Element {
  const kept: Record<string, string | true> = {}
  for (const [name, value] of Object.entries(attrs)) {
    if (value !== undefined && value !== false) kept[name] = value
  }
  return { tag, attrs: kept, children }
}

/** An element whose content stands in an open shadow root; `slotted` are its light children. */
export function shadowed(tag: string, attrs: Attrs, shadow: Tree[], ...slotted: Tree[]): Element {
  return { ...el(tag, attrs, ...slotted), shadow }
}

const VOID = new Set(['input', 'br', 'meta', 'link', 'img'])
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made harmless in element content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** Markup of a tree. Styles inside carry the nonce; their text is ours alone and must not close the element. */
export function toHtml(tree: Tree, nonce: string): string {
  if (typeof tree === 'string') return escapeHtml(tree)
  const { tag, attrs, children, shadow } = tree
  if (tag === 'style') return `<style nonce="${escapeHtml(nonce)}">${closed(children.join(''))}</style>`
  const written = Object.entries(attrs).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  )
  const open = `<${tag}${written.join('')}>`
  if (VOID.has(tag)) return open
  const inside = children.map((child) => toHtml(child, nonce)).join('')
  const root =
    shadow === undefined
      ? ''
      : `<template shadowrootmode="open">${shadow.map((child) => toHtml(child, nonce)).join('')}</template>`
  return `${open}${root}${inside}</${tag}>`
}

/** JSON that may stand in a script element: no `<`, no `>`, no line separators. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function closed(css: string): string {
  if (css.includes('</')) throw new Error('style text must not close its element')
  return css
}
