import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../', import.meta.url)
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8')

/** Name, version, licence and copyright line of each package that the builds carry. */
export function bundled() {
  return Object.keys(JSON.parse(read('package.json')).dependencies).map((name) => {
    const folder = `node_modules/${name}/`
    const { version, license } = JSON.parse(read(`${folder}package.json`))
    const file = readdirSync(new URL(folder, ROOT)).find((one) => /^licen[cs]e/i.test(one))
    const text = file ? read(folder + file) : ''
    return { name, version, license, copyright: /^.*copyright \(c\).*$/im.exec(text)?.[0].trim() ?? '', text }
  })
}

/** The notices that the licences of bundled packages ask for; each licence once. */
export function notices() {
  const all = bundled()
  const mit = all.filter(({ license }) => license === 'MIT')
  const mpl = all.filter(({ license }) => license === 'MPL-2.0')
  const strange = all.filter((one) => !mit.includes(one) && !mpl.includes(one))
  if (strange.length > 0) throw new Error(`No notice is known for the licence of ${strange[0].name}.`)
  const terms = mit[0].text.slice(mit[0].text.indexOf('Permission is hereby granted')).trim()
  return [
    ...mit.map(({ name, version, copyright }) => `${name} ${version}: MIT licence, ${copyright}`),
    ...mpl.map(
      ({ name, version }) =>
        `${name} ${version}: Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/), source at https://www.npmjs.com/package/${name}/v/${version}`,
    ),
    '',
    'MIT licence:',
    terms.replace(/\r/g, ''),
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('public/third-party.txt', ROOT), notices())
