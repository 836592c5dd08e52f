import type { Figure, Spread, Unit, Verdict } from './figure'

const HEAD = ['', 'measured', 'baseline', 'ratio', 'budget']

/** The figures as lines for a terminal, in columns. */
export function linesOf(figures: readonly Figure[]): string[] {
  const rows = figures.map((figure) => [figure.where, ...cellsOf(figure)])
  const table = [['', ...HEAD], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** The figures of several runs as Markdown: one table for each place, one column of results for each run. */
export function tables(runs: readonly (readonly Figure[])[]): string {
  const [first = []] = runs
  const places = [...new Set(first.map(({ where }) => where))]
  return places.map((where) => table(where, runs)).join('\n\n')
}

function table(where: string, runs: readonly (readonly Figure[])[]): string {
  const numbers = runs.flatMap((_, run) => {
    const suffix = runs.length > 1 ? `, run ${run + 1}` : ''
    return [`measured${suffix}`, `baseline${suffix}`, `ratio${suffix}`]
  })
  const head = [where, 'beside', ...numbers, 'budget']
  const rows = (runs[0] ?? [])
    .filter((figure) => figure.where === where)
    .map(({ what, baseline, budget }) => {
      const same = runs.map((run) => run.find((other) => other.where === where && other.what === what))
      const told = same.flatMap((one) => one?.budget ?? [])
      const worst = told.find(({ held }) => held === false) ?? told.find(({ held }) => held === null)
      return [
        what,
        baseline?.what ?? '',
        ...same.flatMap((one) => (one ? cellsOf(one).slice(1, 4) : ['', '', ''])),
        budget ? budget.words + (worst ? `, **${judged(worst)}**` : '') : '',
      ]
    })
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function cellsOf({ what, unit, measured, baseline, ratio, budget }: Figure): string[] {
  return [
    what,
    spread(measured, unit),
    baseline ? spread(baseline.spread, unit) : '',
    ratio ? `${number(ratio.median)} ×` : '',
    budget ? budget.words + (budget.held ? '' : `: ${judged(budget).replace('exceeded', 'EXCEEDED')}`) : '',
  ]
}

/** What is said of a budget that was not held. */
function judged({ held, why }: Verdict): string {
  return held === null ? `cannot tell: ${why}` : 'exceeded'
}

/** The median, and between what the middle half of the runs lies. */
function spread({ median, low, high }: Spread, unit: Unit): string {
  const [a, b, c] = [number(median), number(low), number(high)]
  return `${a}${unit && ` ${unit}`}${b === c ? '' : ` (${b}–${c})`}`
}

function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return Number(value.toFixed(digits)).toLocaleString('en')
}
