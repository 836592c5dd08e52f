import { describe, expect, it } from 'vitest'
import { sayFrom, wordsOf } from '../../src/report/wording'
import { NO_PLURAL_IDS } from '../../src/ui/plurals'
import { filesBelow, read } from './sources'

type File = Record<string, { message: string }>

const fileOf = (locale: string): File => JSON.parse(read(`public/_locales/${locale}/messages.json`))
const LOCALES = filesBelow('public/_locales').map((path) => path.split('/')[2] ?? '')
const TRANSLATED = LOCALES.filter((locale) => locale !== 'en')
const ENGLISH = fileOf('en')
const IDS = Object.keys(ENGLISH)
/** What is said of a number, in forms that go by it: told by either form that English has. */
const COUNTED = [
  ...new Set(
    IDS.filter((id) => /_(?:one|other)$/.test(id) && !NO_PLURAL_IDS.has(id)).map((id) =>
      id.replace(/_(?:one|other)$/, ''),
    ),
  ),
]

/** Names, codes and terms that any language may write as English does. */
const MAY_STAY = [
  /^card_brand$/,
  /^cli_usage$/,
  /^(account_type_sandbox|account_add_ons|account_name|account_region|cause_line_\w+|asked_optional)$/,
  /^(checker_config|checker_tab_\w+|checker_kind_\w+|checker_account|checker_copy_\w+|checker_count_optional)$/,
  /^(checker_export|checker_diff|checker_for|checker_search|checker_not_sold)$/,
  /^(options_aside_part|options_export|options_import|options_version|options_source_\w+|options_sources)$/,
  /^(letter_app|letter_client_id|note_api_status|panel_account|panel_stage_\w+|ui_source|scope_\w+|endpoint_\w+)$/,
  /^(card_account(_plans)?|answer_no|note_api_category|panel_all_done|panel_guides|account_number)$/,
]
/** Words that English is full of and no other of our languages has. */
const ENGLISH_WORDS = /\b(the|this|that|with|which|your|you|are|have|does|not|from|somebody|who)\b/i
/** What HubSpot itself writes: it stands in English, in quotes or as a name. */
const HUBSPOTS = /“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」|"[^"]*"|Authorization: Bearer|\b[a-z]+[-_][\w-]+\b/g

const valuesIn = (text: string) => (text.match(/\$\$|\$\d/g) ?? []).sort()
/** Code words and names that stand as they are in every language. */
const codeIn = (text: string) =>
  new Set(
    text.match(
      /scopelight:1:|https?:\/\/\S+?(?=[\s,;)]|$)|\b[a-z]+_[a-z_]+\b|--[a-z][\w-]*|code_challenge|%20|%2520|hapikey|S256|\/crm\/\S+?(?=[\s).,]|$)/g,
    ) ?? [],
  )

it('counts something', () => {
  expect(COUNTED.length).toBeGreaterThan(5)
})

describe.each(TRANSLATED)('%s', (locale) => {
  const messages = fileOf(locale)
  const texts = Object.entries(messages).map(([id, { message }]) => [id, message] as const)
  const bad = (is: (id: string, text: string, english: string) => boolean) =>
    texts.filter(([id, text]) => is(id, text, ENGLISH[id]?.message ?? '')).map(([id]) => id)

  it('has every message of the English file and no other', () => {
    expect(Object.keys(messages)).toEqual(IDS)
  })

  it('says of itself which language it is', () => {
    const tag = messages.ext_locale?.message ?? ''
    expect(tag).toBe(locale.replace('_', '-'))
    expect(Intl.PluralRules.supportedLocalesOf([tag])).toEqual([tag])
    expect(Intl.DateTimeFormat.supportedLocalesOf([tag])).toEqual([tag])
  })

  it('keeps every value, line and code word of the English text', () => {
    expect(bad((_, text, english) => `${valuesIn(text)}` !== `${valuesIn(english)}`)).toEqual([])
    expect(bad((_, text, english) => text.split('\n').length !== english.split('\n').length)).toEqual([])
    expect(bad((_, text, english) => [...codeIn(english)].some((word) => !text.includes(word)))).toEqual([])
  })

  it('leaves nothing in English', () => {
    expect(
      bad(
        (id, text, english) =>
          text === english && /[a-z]{2}/i.test(text) && !MAY_STAY.some((name) => name.test(id)),
      ),
    ).toEqual([])
    expect(
      bad((id, text) => id !== 'cli_usage' && ENGLISH_WORDS.test(text.replaceAll(HUBSPOTS, ' '))),
    ).toEqual([])
  })

  it('ends a sentence where English ends one, and a heading where English has one', () => {
    const ends = (text: string) => /[.。．]["”“»」]?$/.test(text)
    expect(bad((_, text, english) => ends(text) !== ends(english))).toEqual([])
    const asks = (text: string) => /[?？]["”“»」]?$/.test(text)
    expect(bad((_, text, english) => asks(text) !== asks(english))).toEqual([])
    const opens = (text: string) => /[:：]$/.test(text)
    expect(bad((_, text, english) => opens(text) !== opens(english))).toEqual([])
  })

  it('needs no more room than a surface has', () => {
    // Japanese letters take the room of two.
    const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
    const room = (text: string) => text.length + (text.match(wide)?.length ?? 0)
    expect(bad((_, text, english) => room(text) > Math.max(english.length * 2, english.length + 18))).toEqual(
      [],
    )
  })

  it('keeps to what the stores take', () => {
    expect(messages.ext_name?.message).toMatch(/^Scopelight\b.*\bHubSpot\b/)
    expect([...(messages.ext_name?.message ?? '')].length).toBeLessThanOrEqual(75)
    expect([...(messages.ext_description?.message ?? '')].length).toBeLessThanOrEqual(132)
    // The address bar takes what stands here as XML.
    expect(messages.checker_keyword?.message).not.toMatch(/[<&]/)
  })

  it('counts in every form its language has', () => {
    const { pluralCategories } = new Intl.PluralRules(messages.ext_locale?.message).resolvedOptions()
    // Where a language has "many" for round millions and no more, "other" says it: nothing here is counted so far.
    const needed = pluralCategories.filter((form) => form !== 'many' || pluralCategories.includes('few'))
    expect(needed).toContain('other')
    const missing = COUNTED.flatMap((id) => needed.map((form) => `${id}_${form}`)).filter(
      (id) => !messages[id]?.message,
    )
    expect(missing).toEqual([])
  })
})

it('has both English forms of everything counted', () => {
  const missing = COUNTED.flatMap((id) => [`${id}_one`, `${id}_other`]).filter((id) => !ENGLISH[id])
  expect(missing).toEqual([])
})

describe('forms of number', () => {
  const look = sayFrom({
    left_one: { message: '$1 left over' },
    left_other: { message: '$1 left' },
    left: { message: 'None counted' },
  })
  const said = (locale: string, count: number | string) =>
    wordsOf({ id: 'left', values: [count] }, { look, locale })

  it('are those of the language, and the general one where a form is missing', () => {
    expect(said('en', 1)).toBe('1 left over')
    expect(said('fr', 0)).toBe('0 left over')
    expect(said('ja', 1)).toBe('1 left')
    expect(said('pl', 3)).toBe('3 left')
    expect(said('es', 1_000_000)).toBe('1.000.000 left')
    expect(said('de', 'x')).toBe('None counted')
  })

  it('write large numbers as the language does', () => {
    expect(said('en', 2000)).toBe('2,000 left')
    expect(said('de', 2000)).toBe('2.000 left')
    expect(said('fr', 12_000)).toMatch(/^12\s000 left$/)
  })
})
