import { inWords } from '../words/language.ts'
import { parts } from '../words/parts.ts'
import type { CitationWords } from './citation-data.ts'
import { CopyButton } from './CopyButton.tsx'
import { Words } from './Words.tsx'

/** How to cite what a page is about: as a text, for a bibliography, and by its address. */
export function CiteThis({ citation }: { readonly citation: CitationWords }) {
  const { text, bibtex, permalink } = citation
  return (
    <>
      <dt>{parts.cite}</dt>
      <dd className="to-cite">
        <p>
          <Words of={text} />
        </p>
        <CopyButton text={inWords(text)}>{parts.copyCitation}</CopyButton>
        {permalink === undefined ? null : <CopyButton text={permalink}>{parts.copyPermalink}</CopyButton>}
        <details>
          <summary>{parts.bibtex}</summary>
          <pre tabIndex={0} aria-label={parts.bibtex}>
            {bibtex}
          </pre>
          <CopyButton text={bibtex}>{parts.copyBibtex}</CopyButton>
        </details>
      </dd>
    </>
  )
}
