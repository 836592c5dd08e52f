import type { VNode } from 'preact'
import type { View } from '../report/view'
import { Fold } from './fold'
import { Text, words } from './message'

/** What the person has answered, folded; each answer can be taken back, and its question is asked again. */
export function Told({ told, onBack }: Pick<View, 'told'> & { onBack: (id: string) => void }): VNode | null {
  if (told.length === 0) return null
  return (
    <Fold id="told" title={words('ui_fold_told', told.length)}>
      {() =>
        told.map(({ id, question, answer }) => (
          <p key={id} id={`told-${id}`}>
            <Text of={question} />{' '}
            <b>
              <Text of={answer} />
            </b>{' '}
            <button type="button" class="link" aria-describedby={`told-${id}`} onClick={() => onBack(id)}>
              {words('ui_take_back')}
            </button>
          </p>
        ))
      }
    </Fold>
  )
}
