/** Reads a recipe of docs/how-to into steps that a program can follow. */
export type Step =
  | { do: 'run'; command: string }
  | { do: 'add'; file: string; record: Record<string, unknown> }
  | { do: 'write'; file: string; text: string }
  | { do: 'change'; file: string; from: string; to: string }
  | { do: 'expect'; lines: string[] }

/** A fenced block, and the text since the one before. */
const BLOCK = /([\s\S]*?)^```(\w+)\n([\s\S]*?)^```$/gm

/**
 * @param markdown the recipe
 * @returns its steps in order: `sh` blocks run line by line, `json` is a record for the file named last, `diff` a change
 *   of that file, `text` what the commands before must have said, anything else the whole of a "New file"
 */
export function stepsOf(markdown: string): Step[] {
  let file = ''
  return [...markdown.matchAll(BLOCK)].flatMap(([, before = '', language, body = '']): Step[] => {
    const named = [...before.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.\w+|table\.md)`/g)].at(-1)?.[1]
    file = named ?? file
    if (language === 'sh')
      return body
        .trim()
        .split('\n')
        .map((command) => ({ do: 'run', command }))
    if (language === 'text') return [{ do: 'expect', lines: body.trimEnd().split('\n') }]
    if (language === 'json') return [{ do: 'add', file, record: JSON.parse(body) }]
    if (language === 'diff') return [change(file, body)]
    return [{ do: 'write', file, text: body }]
  })
}

function change(file: string, body: string): Step {
  const lines = body.trimEnd().split('\n')
  const side = (leave: string) => lines.filter((line) => !line.startsWith(leave)).map((line) => line.slice(1))
  return { do: 'change', file, from: side('+').join('\n'), to: side('-').join('\n') }
}
