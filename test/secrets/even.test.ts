import { expect, it } from 'vitest'
import { COUNT, hunt, SEED } from './hunt'

it('shows no planted secret on any face, in half of the inputs', { timeout: 3_600_000 }, () => {
  const found = hunt(SEED, COUNT, 0, 2)
  console.log(`${found.secrets} secrets in ${found.inputs} inputs`)
  expect(found.leaks).toEqual([])
})
