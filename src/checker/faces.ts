import { reportOf } from '../report/explain'
import { markdown, plainText } from '../report/text'
import type { Explained } from './check'
import type { Ports } from './ports'

type Speech = Pick<Ports, 'look' | 'locale'>

/** The report for a ticket or chat. Secrets are masked in every face. */
export function asMarkdown({ findings }: Explained, { look, locale }: Speech): string {
  return markdown(findings, look, locale)
}

/** The report as a plain message. */
export function asText({ findings }: Explained, { look, locale }: Speech): string {
  return plainText(findings, look, locale)
}

/** The report for programs: contract version 1. */
export function asJson({ case: c, findings }: Explained, { look, locale }: Speech): string {
  return `${JSON.stringify(reportOf(c, findings, { look, locale }), null, 2)}\n`
}
