import { BasisMark, basisInWords } from './BasisMark.tsx'
import { Citations } from './Citation.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { CopyButton } from './CopyButton.tsx'
import { ForceToday } from './ForceToday.tsx'
import type { ConceptPageData } from './concept-data.ts'

/** Beside a concept: its id, its status, whose word it is, and how to take it away. */
export function ConceptMargin({ page }: { readonly page: ConceptPageData }) {
  const { concept, scheme, places, download, code, citation } = page
  const id = `${scheme.id}:${concept.id}`
  const terms = [
    ['Also called', concept.synonyms],
    ['May be meant by', concept.hints],
  ] as const
  return (
    <aside className="margin" aria-label="About this concept">
      <dl>
        <dt>Id</dt>
        <dd>
          <code>{id}</code>
          <CopyButton text={id} what="id" />
        </dd>
        {concept.notation === undefined ? null : (
          <>
            <dt>Code in the source</dt>
            <dd>
              <code>{concept.notation}</code>
            </dd>
          </>
        )}
        {terms.map(([name, words]) =>
          words === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {Object.entries(words).map(([language, list]) => (
                  <span key={language} lang={language}>
                    {list.join(', ')}
                  </span>
                ))}
              </dd>
            </div>
          ),
        )}
        <dt>Kind and status</dt>
        <dd>
          {concept.kind}, <BasisMark basis={concept.basis} />
          <p className="aside">{basisInWords[concept.basis]}</p>
        </dd>
        <dt>Source and place</dt>
        <dd>
          <Citations places={places} />
          <ForceToday />
        </dd>
        <dt>Cite</dt>
        <dd className="to-cite">
          <p>{citation}</p>
          <CopyButton text={citation} what="citation" />
        </dd>
        <dt>Download</dt>
        <dd>
          <a href={download} download>
            This concept as JSON
          </a>
        </dd>
      </dl>
      <div className="in-code">
        <h2>In code</h2>
        <CodeBlock code={code} label="How to use this concept in code" />
      </div>
    </aside>
  )
}
