import { type Figure, figure, inTurns, times } from '../figure'
import { type Browsers, CONSENT, inPage } from './browsers'

const ROUNDS = 5

/** Ten thousand nodes come into a page that is watched, a hundred a task, beside the same page without the extension. */
export async function mutations({ where, browser, goto }: Browsers): Promise<Figure[]> {
  const page = await browser.newPage()
  const change = async (on: 'extension' | 'none') => {
    await goto(page, CONSENT, on)
    return inPage<number>(page, CHANGE)
  }
  await change('extension')
  const { measured, baseline } = await inTurns(
    ROUNDS,
    () => change('extension'),
    () => change('none'),
  )
  await page.close()
  return [
    figure(
      { where, what: '10,000 changes of a watched page', unit: 'ms' },
      measured,
      { what: 'no extension', runs: baseline },
      times(2),
    ),
  ]
}

/** Several times over, since the last frame counts in whole frames. */
const CHANGE = `
  await sleep(600)
  await painted()
  const times = 3
  const begin = performance.now()
  for (let time = 0; time < times; time++) {
    const list = document.createElement('div')
    document.body.append(list)
    for (let task = 0; task < 100; task++) {
      for (let at = 0; at < 100; at++) {
        const line = document.createElement('p')
        line.textContent = 'Line ' + at
        list.append(line)
      }
      await message()
    }
    list.remove()
    await painted()
  }
  return (performance.now() - begin) / times
`
