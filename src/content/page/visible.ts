/**
 * What of an element reaches a person's eyes. Layout is read here, so this runs in a frame of our own choosing,
 * never in the observer's callback.
 */

export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

/** What an element hands down to what is inside it. */
export interface Sight {
  /** Area outside of which an ancestor cuts its content off; null = none does. */
  clip: Area | null
  /** The same, of positioned ancestors only: the others do not cut absolutely positioned content. */
  positionedClip: Area | null
  /** In the window rather than on the page: cannot be scrolled to. */
  fixed: boolean
}

export const OPEN_SIGHT: Sight = { clip: null, positionedClip: null, fixed: false }

/**
 * What can be seen inside an element.
 * @param element any element of the page
 * @param style its computed style
 * @param from what its parent hands down
 * @returns null when nothing inside can be seen; `visibility: hidden` is left to the words themselves, since a
 *   child may be visible again
 */
export function sightInside(element: Element, style: CSSStyleDeclaration, from: Sight): Sight | null {
  if (style.display === 'none' || style.contentVisibility === 'hidden') return null
  if (Number(style.opacity) < 0.05 || clippedAway(style)) return null
  const { position } = style
  const fixed = from.fixed || position === 'fixed'
  let clip = position === 'fixed' ? null : position === 'absolute' ? from.positionedClip : from.clip
  let positionedClip = position === 'fixed' ? null : from.positionedClip
  if (style.display !== 'contents' && style.overflowX !== 'visible') {
    const box = element.getBoundingClientRect()
    const scrolls = style.overflowX !== 'hidden' && style.overflowX !== 'clip'
    // A box of one pixel is how text is kept for screen readers only.
    if (box.right - box.left <= 1 || box.bottom - box.top <= 1) return null
    if (!scrolls || style.overflowY === 'hidden' || style.overflowY === 'clip') {
      clip = clip ? meet(clip, box) : box
      if (position !== 'static') positionedClip = clip
    }
  }
  return { clip, positionedClip, fixed }
}

/**
 * Whether a box of words can be seen by a person who scrolls.
 * @param box where the words are, in the window's coordinates
 * @param sight what their element hands down
 */
export function inSight(box: Area, sight: Sight): boolean {
  if (box.right - box.left < 1 || box.bottom - box.top < 1) return false
  const { scrollX, scrollY, innerWidth, innerHeight } = window
  const dx = sight.fixed ? 0 : scrollX
  const dy = sight.fixed ? 0 : scrollY
  const root = document.documentElement
  const width = sight.fixed ? innerWidth : Math.max(innerWidth, root.scrollWidth)
  const height = sight.fixed ? innerHeight : Math.max(innerHeight, root.scrollHeight)
  const onPage = box.right + dx > 0 && box.bottom + dy > 0 && box.left + dx < width && box.top + dy < height
  if (!onPage || !sight.clip) return onPage
  const seen = meet(box, sight.clip)
  return seen.right - seen.left >= 1 && seen.bottom - seen.top >= 1
}

/** Whether words of this style are drawn at all. */
export function drawn({ visibility, color }: CSSStyleDeclaration): boolean {
  return visibility === 'visible' && !/^rgba.*, 0\)$/.test(color)
}

/** `clip` and `clip-path` in the forms that leave nothing over. */
function clippedAway({ clip, clipPath }: CSSStyleDeclaration): boolean {
  if (/^inset\((50|100)%|^circle\(0|^polygon\(0(px|%)? 0(px|%)?, 0(px|%)? 0(px|%)?/.test(clipPath))
    return true
  const edges = /^rect\((.+)\)$/
    .exec(clip)?.[1]
    ?.match(/-?[\d.]+(?=px)/g)
    ?.map(Number)
  if (edges?.length !== 4) return false
  const [top = 0, right = 0, bottom = 0, left = 0] = edges
  return right - left <= 1 || bottom - top <= 1
}

function meet(a: Area, b: Area): Area {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}
