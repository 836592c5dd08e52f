import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { answer } from '../../src/report/answer'
import { reportOf } from '../../src/report/explain'
import { plainText } from '../../src/report/text'
import { sayFrom } from '../../src/report/wording'
import { EXAMPLES, type Example } from './examples'

const look = sayFrom(messages)

describe('worked examples', () => {
  it.each(EXAMPLES)('$file is the report as produced', (example) => {
    const path = `docs/examples/${example.file}`
    const text = page(example)
    if (process.env.SCOPELIGHT_WRITE) writeFileSync(path, text)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })
})

function page({ title, story, source, case: c }: Example): string {
  const result = answer(c)
  if (!result.ok) throw new Error(`${title}: ${result.problem.id}`)
  const report = reportOf(c, result.findings, { look, locale: 'en' })
  return `# ${title}

${story}

Source: <${source}>. Written by \`npm run examples\`; a test keeps it fresh.

## The case

\`\`\`json
${JSON.stringify(c, null, 2)}
\`\`\`

## The report, as text

\`\`\`text
${plainText(result.findings, look)}\`\`\`

## The report, as JSON

\`\`\`json
${JSON.stringify(report, null, 2)}
\`\`\`
`
}
