import type { VNode } from 'preact'
import type { View } from '../report/view'
import { Answer } from '../ui/answer'
import { Copy } from '../ui/copy'
import { words } from '../ui/message'
import { saveFile } from '../ui/save-file'
import { Steps } from '../ui/steps'
import type { Explained } from './check'
import type { Ports } from './ports'
import { useLoaded } from './use-loaded'

interface ReportProps {
  explained: Explained
  view: View
  ports: Pick<Ports, 'look' | 'locale' | 'contact'>
  onAnswer: (question: string, answer: string | null) => void
}

/** The Report tab: the whole answer, and ways to take it along. Every face masks secrets. */
export function Report({ explained, view, ports, onAnswer }: ReportProps): VNode {
  return (
    <div class="report">
      <Answer
        view={view}
        onAnswer={onAnswer}
        doing={{
          letter: async (owner, format) => {
            const { letterOf } = await import('../report/letter')
            const contact = await ports.contact()
            const { case: c, page } = explained
            return letterOf({ case: c, page, owner, format, ...(contact && { contact }) }, ports)
          },
        }}
        how={(remedy) => <Steps remedy={remedy} request={view.request} />}
      />
      <TakeAlong explained={explained} ports={ports} />
    </div>
  )
}

function TakeAlong({ explained, ports }: Pick<ReportProps, 'explained' | 'ports'>) {
  const faces = useLoaded(() => import('./faces'))
  if (!faces) return null
  const save = () => saveFile('scopelight-report.json', 'application/json', faces.asJson(explained, ports))
  return (
    <section aria-label={words('checker_export')}>
      <div class="row">
        <Copy
          label={words('checker_copy_markdown')}
          text={() => faces.asMarkdown(explained, ports)}
          primary={false}
        />
        <Copy
          label={words('checker_copy_text')}
          text={() => faces.asText(explained, ports)}
          primary={false}
        />
        <button type="button" class="button" onClick={save}>
          {words('checker_save_json')}
        </button>
      </div>
      <p class="muted">{words('checker_masked')}</p>
    </section>
  )
}
