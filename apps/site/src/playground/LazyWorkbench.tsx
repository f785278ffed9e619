import { type ComponentProps, useEffect, useState } from 'react'
import { CodeBlock } from '../reference/CodeBlock.tsx'
import type { Workbench } from './Workbench.tsx'
import { words } from './words.ts'

type Loaded = { readonly Workbench: typeof Workbench } | 'loading' | 'failed'

/** A workbench that is loaded when it is shown; until then, and where it cannot be loaded, its code to be read. */
export function LazyWorkbench(props: ComponentProps<typeof Workbench>) {
  const [loaded, setLoaded] = useState<Loaded>('loading')
  useEffect(() => {
    import('./Workbench.tsx').then(
      ({ Workbench }) => setLoaded({ Workbench }),
      () => setLoaded('failed'),
    )
  }, [])
  if (typeof loaded === 'object') return <loaded.Workbench {...props} />
  return (
    <div className="workbench">
      <CodeBlock code={props.code} label={words.code} />
      <p className="check-state with-scripts" role="status">
        {loaded === 'failed' ? words.notLoaded : words.loading}
      </p>
    </div>
  )
}
