import type { Case } from '../../src/diagnosis/case'
import { lacking } from '../replica/gates/user-rights'
import { linkOf } from '../replica/link'
import type { Denial } from '../replica/model'
import { pageText } from '../replica/page-text'
import type { World } from '../replica/world'

/** What anybody on the page has: link and page. */
export function linkAndPage(world: World, denial: Denial): Case {
  return { input: linkOf(world), page: pageText(world, denial) }
}

/** The same, with everything the person and the account could tell. */
export function everythingKnown(world: World, denial: Denial): Case {
  const { account, person } = world
  const held = Object.fromEntries(person.rights.map((right) => [right, true]))
  const missing = Object.fromEntries(lacking(world).rights.map((right) => [right, false]))
  return {
    ...linkAndPage(world, denial),
    account: { plans: account.plans, addOns: account.addOns, type: account.type },
    person: {
      superAdmin: person.superAdmin,
      marketplaceAccess: person.marketplaceAccess,
      permissions: { ...held, ...missing },
    },
    answers: {
      connected: world.app.alreadyInstalledWith === null ? 'no' : 'unsure',
      'paid-seat': person.seat === 'sales' || person.seat === 'service' ? 'yes' : 'no',
    },
  }
}
