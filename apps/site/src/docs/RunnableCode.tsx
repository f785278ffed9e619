import { useState } from 'react'
import { LazyWorkbench } from '../playground/LazyWorkbench.tsx'
import { words } from '../playground/words.ts'
import { CodeBlock } from '../reference/CodeBlock.tsx'

/** A piece of code that can be run where it stands; nothing is loaded until it is. */
export function RunnableCode({ code }: { readonly code: string }) {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <LazyWorkbench code={code} isRun />
  return (
    <div className="runnable">
      <CodeBlock code={code} label={words.code} />
      <button type="button" className="with-scripts" onClick={() => setOpen(true)}>
        {words.runThis}
      </button>
    </div>
  )
}
