import type { Value } from '../request/types'

/** The marks a plain face uses: one set for the terminal and for mail, one for Markdown. */
export interface Marks {
  title(text: string): string
  heading(text: string): string
  paragraph(text: string): string
  /** What is copied letter by letter: names of scopes in a row, a line of code. */
  code(text: string): string
  /** Strangers' words and scope names inside a sentence. */
  dress(item: string, value: Value): string
}

export const PLAIN: Marks = {
  title: (text) => text,
  heading: (text) => `\n${text}`,
  paragraph: (text) => text,
  code: (text) => text,
  dress: (item) => item,
}

export const MARKDOWN: Marks = {
  title: (text) => `**${text}**`,
  heading: (text) => `\n### ${text}\n`,
  paragraph: (text) => `\n${text}`,
  code: (text) => `\`${text.replaceAll('`', "'")}\``,
  dress: (item, value) =>
    typeof value === 'object' && 'scopes' in value ? MARKDOWN.code(item) : escapeMarkdown(item),
}

/** Markdown characters in strangers' words stay characters; a `>` quotes only where a line begins. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/^>|[\\`*_{}[\]<#|]/g, '\\$&')
}
