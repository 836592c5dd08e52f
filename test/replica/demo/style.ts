/** Look of the control page: light and dark from one set of colours. */
export const DEMO_CSS = `
:root { --ink: #1d2b38; --soft: #4a5b6b; --paper: #fbfcfd; --card: #fff; --line: #c6d0da; --accent: #0f5e63; --on-accent: #fff }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7edf3; --soft: #b0bfcd; --paper: #141b22; --card: #1d2731; --line: #465563; --accent: #7fd3d6; --on-accent: #10252a }
}
* { box-sizing: border-box }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
main { max-width: 1040px; margin: 0 auto; padding: 24px 20px }
h1 { font-size: 28px; line-height: 1.25; margin: 8px 0 }
h2 { font-size: 20px; margin: 32px 0 12px }
h3 { font-size: 16px; margin: 0 }
p { margin: 6px 0 12px; max-width: 70ch }
.hint { color: var(--soft); margin: 12px 0 4px }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)) }
.cards li { display: flex; flex-direction: column; padding: 16px; background: var(--card); border: 1px solid var(--line); border-radius: 10px }
.cards p { flex: 1; color: var(--soft) }
.install, button { align-self: flex-start; display: inline-block; padding: 9px 18px; border: 0; border-radius: 6px; font: inherit; font-weight: 600; text-decoration: none; color: var(--on-accent); background: var(--accent); cursor: pointer }
form { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 290px), 1fr)); align-items: start }
form button { justify-self: start }
fieldset { min-width: 0; margin: 0; padding: 12px 16px 16px; background: var(--card); border: 1px solid var(--line); border-radius: 10px }
legend { font-weight: 600; padding: 0 6px }
.row { display: flex; justify-content: space-between; align-items: center; gap: 12px; margin: 6px 0 }
.row label { overflow-wrap: anywhere }
.wide { grid-column: 1 / -1; display: grid; column-gap: 32px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr)) }
.box { display: block; padding: 4px 0 }
select, input[type=text] { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: 5px 8px; max-width: 66% }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
footer { padding: 16px 20px 32px; text-align: center; color: var(--soft); font-size: 14px }
`
