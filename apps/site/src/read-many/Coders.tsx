import type { NamedReading } from '@ssi/foi'
import { explain } from '@ssi/rules'
import { type ChangeEvent, useMemo, useState } from 'react'
import type { ReadPageData } from '../reference/record-data.ts'
import { Compared } from './Compared.tsx'
import type { Entry } from './responses.ts'
import { startReading } from './start-reading.ts'
import type { Tools } from './use-responses.ts'

interface CodersProps {
  readonly page: ReadPageData
  readonly tools: Tools
  readonly entries: readonly Entry[]
}

/** Another coder's saved work beside this one: how far both agree on each question, and where they do not. */
export function Coders({ page, tools, entries }: CodersProps) {
  const [other, setOther] = useState<readonly NamedReading[]>()
  const [says, say] = useState('')
  const compared = useMemo(
    () => (other === undefined ? undefined : tools.agreement(entries, other)),
    [entries, other, tools],
  )
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file === undefined) return
    const responses: NamedReading[] = []
    const told: string[] = []
    const { ended } = startReading({ domain: page.domain, files: [{ name: file.name, file }] }, (steps) => {
      responses.push(...steps.flatMap((step) => step.responses))
      told.push(...steps.flatMap(({ findings }) => findings.map((finding) => explain(finding))))
    })
    await ended.catch(() => told.push(`${file.name} could not be read.`))
    const isWork = responses.some(({ name }) => name !== file.name)
    say(
      isWork
        ? told.join(' ')
        : `${file.name} is no saved work. Give the file that the other coder saved here.`,
    )
    if (isWork) setOther(responses)
  }
  return (
    <section className="coders" aria-labelledby="coders">
      <h2 id="coders" tabIndex={-1}>
        Two coders
      </h2>
      <p>
        Two people decide the same responses apart from each other, and each saves the work. Open the other
        one’s file to see how far you agree. Responses are the same by their name; yours stay as they are.
      </p>
      <p className="actions">
        <label className="file-button">
          Open the other coder’s work
          <input type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />
        </label>
      </p>
      <div role="alert">{says === '' ? null : <p className="check-state refused">{says}</p>}</div>
      {compared === undefined ? null : <Compared page={page} compared={compared} />}
    </section>
  )
}
