import { useEffect, useId, useState } from 'react'
import { Page } from '../reference/Page.tsx'
import { LazyWorkbench } from './LazyWorkbench.tsx'
import { codeIn } from './link.ts'
import type { PlaygroundPageData } from './playground-data.ts'
import { words } from './words.ts'

export default function PlaygroundPage({ page }: { readonly page: PlaygroundPageData }) {
  const { groups } = page
  const id = useId()
  const examples = groups.flatMap(({ examples: own }) => own)
  const [first] = examples.toSorted((one, other) => one.code.length - other.code.length)
  const [{ code, note }, setShown] = useState({ code: first?.code ?? '', note: '' })
  useEffect(() => {
    const readLink = () => {
      const linked = codeIn(location.hash)
      if (linked.kind === 'code') setShown({ code: linked.code, note: words.fromLink })
      if (linked.kind === 'unreadable') setShown((last) => ({ ...last, note: words.unreadableLink }))
    }
    readLink()
    addEventListener('hashchange', readLink)
    return () => removeEventListener('hashchange', readLink)
  }, [])
  return (
    <Page kind="playground" title={words.title} description={words.lead}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="aside">{words.stays}</p>
      <noscript>
        <p className="check-state">{words.noScripts}</p>
      </noscript>
      <div className="with-scripts">
        <p className="example-choice">
          <label htmlFor={`${id}example`}>{words.example}</label>
          <select
            id={`${id}example`}
            value={examples.findIndex((example) => example.code === code)}
            onChange={({ target }) =>
              setShown({ code: examples[Number(target.value)]?.code ?? '', note: '' })
            }
          >
            <option value={-1} hidden>
              {words.ownExample}
            </option>
            {groups.map(({ name, examples: own }) => (
              <optgroup key={name} label={name}>
                {own.map((example) => (
                  <option key={example.code} lang="en" value={examples.indexOf(example)}>
                    {example.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </p>
      </div>
      {note === '' ? null : (
        <p className="check-state" role="status">
          {note}
        </p>
      )}
      <LazyWorkbench code={code} />
    </Page>
  )
}
