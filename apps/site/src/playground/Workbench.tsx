import { useEffect, useRef, useState } from 'react'
import { CopyButton } from '../reference/CopyButton.tsx'
import { type CodeEditor, openEditor } from './code-editor.ts'
import { linkTo } from './link.ts'
import { Output } from './Output.tsx'
import { useRun } from './use-run.ts'
import { words } from './words.ts'

interface WorkbenchProps {
  /** The code to begin with; other code given later takes its place. */
  readonly code: string
  /** Whether the reader asked for it to be run, from where the focus then goes on. */
  readonly isRun?: boolean
}

/** An editor and what its code says. */
export function Workbench({ code: given, isRun = false }: WorkbenchProps) {
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<CodeEditor>(undefined)
  const [code, setCode] = useState(given)
  const { state, run, clear } = useRun()
  const runNow = useRef(() => {})
  runNow.current = () => void run(code)
  useEffect(() => {
    if (host.current === null) return
    const opened = openEditor(host.current, {
      code: given,
      label: words.code,
      onChange: setCode,
      onRun: () => runNow.current(),
    })
    editor.current = opened
    if (isRun) {
      opened.focus()
      runNow.current()
    }
    return () => opened.remove()
    // The editor is opened once; code that is given later is put into it below.
  }, [])
  const shown = useRef(given)
  useEffect(() => {
    if (shown.current === given) return
    shown.current = given
    editor.current?.replace(given)
    clear()
  }, [given, clear])
  return (
    <div className="workbench">
      <div className="workbench-code">
        <div ref={host} className="code-editor" />
        <p className="workbench-tools">
          <button type="button" onClick={runNow.current}>
            {words.run}
          </button>
          <CopyButton text={`${location.origin}${linkTo(code)}`}>{words.copyLink}</CopyButton>
        </p>
        <p className="aside">{words.keys}</p>
      </div>
      <Output state={state} />
    </div>
  )
}
