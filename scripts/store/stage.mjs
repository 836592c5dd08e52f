// The page that a store picture is taken of: a sentence, and the product as the browser drew it. Pure.

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { width: 1280px; height: 800px; overflow: hidden; font: 18px/1.45 system-ui, sans-serif; color: #eaf2f4;
    background: linear-gradient(150deg, #0b5a63, #07343d 70%) }
  h1 { font-size: 40px; line-height: 1.15; letter-spacing: -.01em; text-wrap: balance }
  p { margin-top: 14px; color: #c4dde1; text-wrap: pretty }
  .brand { display: flex; gap: 12px; align-items: center; font-weight: 600; margin-bottom: 26px }
  .brand img { width: 36px; height: 36px; border-radius: 8px }
  .shot { display: block; border-radius: 10px; box-shadow: 0 18px 50px #0008 }
  .side { display: grid; grid-template-columns: 1fr auto; gap: 48px; align-items: center; height: 100%; padding: 0 56px }
  .side .shots { display: flex; gap: 28px; align-items: flex-start }
  .top { padding: 36px 56px 0; text-align: center }
  .top .brand { position: absolute; left: 56px; top: 40px; margin: 0 }
  .top h1 { font-size: 36px }
  .top p { margin-top: 8px }
  .top .shot { margin: 26px auto 0; width: 1168px }
`
const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/**
 * @param picture title, about: its sentences; layout: `top` for one wide shot, `side` for narrow ones beside the words
 * @param shots PNGs of the product, as bytes, narrow ones shown at their own size, wide ones fitted
 * @param icon the product's icon, a PNG as bytes
 * @returns the page's address, everything in it
 */
export function stage({ title, about, layout }, shots, icon) {
  const source = (bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
  const images = shots.map((bytes) => `<img class="shot" alt="" src="${source(bytes)}">`).join('')
  const brand = `<div class="brand"><img alt="" src="${source(icon)}">Scopelight</div>`
  const words = `${brand}<h1>${quoted(title)}</h1><p>${quoted(about)}</p>`
  const body =
    layout === 'top'
      ? `<div class="top">${words}${images}</div>`
      : `<div class="side"><div>${words}</div><div class="shots">${images}</div></div>`
  return `data:text/html;base64,${Buffer.from(`<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`).toString('base64')}`
}
