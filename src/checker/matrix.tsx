import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { TIERS } from '../catalogue'
import { hubName, tierName } from '../catalogue/sold'
import type { Cell, Matrix } from '../remedy/plan-matrix'
import { words } from '../ui/message'
import { CellDetail } from './cell-detail'

const PAID = TIERS.filter((tier) => tier !== 'free')
const STATES = ['all', 'part', 'no', 'unknown'] as const

/** Which plans can install: hubs down, tiers across, each cell a button that says why below. */
export function PlanMatrix({ matrix }: { matrix: Matrix }): VNode {
  const [shown, setShown] = useState('')
  const all = [matrix.free, ...matrix.rows.flatMap(({ cells }) => cells)]
  const cell = all.find((one) => keyOf(one) === shown) ?? null
  const button = (one: Cell) => (
    <button
      type="button"
      class={`cell ${one.state}`}
      aria-pressed={keyOf(one) === shown}
      aria-label={`${nameOf(one)}: ${words(`checker_cell_${one.state}`)}`}
      onClick={() => setShown(keyOf(one) === shown ? '' : keyOf(one))}
    >
      <span aria-hidden="true" />
    </button>
  )
  return (
    <>
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {TIERS.map((tier) => (
              <th key={tier} scope="col">
                {tierName(tier)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ hub, cells }, index) => (
            <tr key={hub}>
              <th scope="row">{hubName(hub)}</th>
              {index === 0 && <td rowSpan={matrix.rows.length}>{button(matrix.free)}</td>}
              {PAID.map((tier) => {
                const one = cells.find((of) => of.tier === tier)
                return (
                  <td key={tier}>
                    {one ? button(one) : <span class="muted">{words('checker_not_sold')}</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="legend">
        {STATES.filter((state) => all.some((one) => one.state === state)).map((state) => (
          <li key={state}>
            <span class={`cell ${state}`} aria-hidden="true">
              <span />
            </span>
            {words(`checker_cell_${state}`)}
          </li>
        ))}
      </ul>
      <p class="muted">{words('checker_matrix_about')}</p>
      <div role="status">{cell && <CellDetail cell={cell} name={nameOf(cell)} />}</div>
    </>
  )
}

const keyOf = ({ hub, tier }: Cell) => (tier === 'free' ? tier : `${hub} ${tier}`)

function nameOf({ hub, tier }: Cell): string {
  return tier === 'free' ? tierName(tier) : `${hubName(hub)} ${tierName(tier)}`
}
