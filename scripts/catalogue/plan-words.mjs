// HubSpot's words for a plan, read into the catalogue's form. Names of hubs and add-ons come from the data, older ones too.

const TIERS = ['free', 'starter', 'professional', 'enterprise']
/** Words between the names that say nothing by themselves. */
const FILLER = /^(?:or|hub|hubs|account|accounts|only|edition|plan|subscription|the|an?|\/|,|;)$/
const EVERY_ACCOUNT =
  /^(?:any|all|every)(?: (?:hubspot )?(?:accounts?|tiers?|plans?|subscriptions?|hubs?))?$|^free\+?$/

/**
 * @param hubs records of hubs.json
 * @param addOns records of add-ons.json
 * @returns a function from plan words ("Marketing Hub Professional or Enterprise") to a TierExpression; null for words
 *   that it cannot read whole, so that nothing is guessed
 */
export function planReader(hubs, addOns) {
  const names = [
    ...hubs.flatMap(({ id, name, formerNames }) =>
      [name, ...formerNames].map((one) => [key(one), { hub: id }]),
    ),
    ...addOns.flatMap(({ id, name, formerNames }) =>
      [name, ...formerNames].map((one) => [key(one), { addOn: id }]),
    ),
    // "Transactional add-on" is how a table shortens "Transactional email".
    ...addOns.map(({ id }) => [`${id.split('-')[0]} add-on`, { addOn: id }]),
  ].sort(([a], [b]) => b.length - a.length)
  return (words) => {
    const text = key(words)
    if (EVERY_ACCOUNT.test(text)) return { anyAccount: true }
    const tokens = tokensOf(text, names)
    return tokens && alternatives(tokens)
  }
}

/** One spelling of what tables print in several: case, spaces, "addon", a hub named without the word. */
const key = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[*`_]/g, '')
    .replaceAll(/\badd[ -]?on\b/g, 'add-on')
    .replaceAll(/ (?:and|or) (?:above|higher|up)\b/g, '+')
    .replaceAll(/\s+/g, ' ')
    .trim()

function tokensOf(text, names) {
  const tokens = []
  let rest = text
  while (rest) {
    const named = names.find(([name]) => rest.startsWith(name) && !/^[a-z]/.test(rest.slice(name.length)))
    const word = named?.[0] ?? /^[\w-]+|^\S/.exec(rest)?.[0] ?? ''
    const tier = TIERS.find((one) => word === one || (one === 'professional' && word === 'pro'))
    if (named) tokens.push(named[1])
    else if (tier) tokens.push({ tier })
    else if (word === 'any' || word === 'with') tokens.push({ word })
    else if (word === '+' && addOnAfter(rest, names)) tokens.push({ word: 'with' })
    else if (!passed(word, rest)) return null
    rest = rest.slice(word.length).trimStart()
  }
  return tokens
}

/** A plan "+" an add-on asks for both. */
function addOnAfter(rest, names) {
  const next = rest.slice(1).trimStart()
  return names.some(([name, { addOn }]) => addOn && next.startsWith(name))
}

/** "And" joins tiers of one list ("Professional and Enterprise"); between hubs it would ask for both, which is no way we know. "+" behind a tier is "and above"; before another name it asks for both as well. */
const passed = (word, rest) =>
  word === 'and'
    ? TIERS.some((tier) => rest.startsWith(`and ${tier}`))
    : word === '+'
      ? /^\+ ?(?:$|[,;/)]|or\b)/.test(rest)
      : word === 'add-on' || FILLER.test(word)

/** Hubs, then their tiers, make a group; tiers without a hub hold for any hub; the lowest tier of a group is the one asked for. */
function alternatives(tokens) {
  const groups = []
  let withNext = false
  for (const token of tokens) {
    const last = groups.at(-1)
    if (token.word === 'with') withNext = true
    else if (token.addOn && withNext && last?.hubs) {
      last.withAddOn = token.addOn
      withNext = false
    } else if (token.addOn) groups.push({ addOn: token.addOn })
    else if (token.tier && last?.hubs) last.tiers.push(token.tier)
    else if (token.tier) groups.push({ hubs: ['any'], tiers: [token.tier] })
    else if (last?.hubs && last.tiers.length === 0) last.hubs.push(token.hub ?? 'any')
    else groups.push({ hubs: [token.hub ?? 'any'], tiers: [] })
  }
  const whole = !withNext && groups.every(({ addOn, tiers }) => addOn || tiers.length > 0)
  if (!whole || groups.length === 0) return null
  const anyOf = groups.flatMap(alternativesOf)
  const free = anyOf.some(({ hub, minTier, withAddOn }) => hub === 'any' && minTier === 'free' && !withAddOn)
  return free ? { anyAccount: true } : { anyOf }
}

function alternativesOf({ addOn, hubs, tiers, withAddOn }) {
  if (addOn) return [{ addOn }]
  const minTier = TIERS.find((tier) => tiers.includes(tier))
  return hubs.map((hub) => ({ hub, minTier, ...(withAddOn && { withAddOn }) }))
}
