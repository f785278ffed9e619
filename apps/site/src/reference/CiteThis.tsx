import useIsBrowser from '@docusaurus/useIsBrowser'
import { inWords, ownWords } from '../words/language.ts'
import { parts } from '../words/parts.ts'
import type { CitationWords } from './citation-data.ts'
import { CopyButton } from './CopyButton.tsx'
import { bibtexSeenAt, type SeenAt, textSeenAt } from './seen-at.ts'
import { Words } from './Words.tsx'

interface CiteThisProps {
  readonly citation: CitationWords
}

/** How to cite what a page is about, as an entry of a list. */
export function CiteThis({ citation }: CiteThisProps) {
  return (
    <>
      <dt>{parts.cite}</dt>
      <dd>
        <CitationText citation={citation} />
      </dd>
    </>
  )
}

/** How something is cited: as a text, for a bibliography, and by its address. */
export function CitationText({ citation }: CiteThisProps) {
  const { permalink, released, anchor = '' } = citation
  const isRead = useIsBrowser()
  const seen = isRead ? seenAt(anchor) : undefined
  const text = inWords(citation.text)
  const cited = seen === undefined ? text : textSeenAt(text, seen, permalink)
  const entry = inWords(citation.bibtex)
  const bibtex = seen === undefined ? entry : bibtexSeenAt(entry, seen, permalink)
  return (
    <div className="to-cite">
      <p>
        <Words of={ownWords(cited)} />
      </p>
      {released ? null : <p className="aside">{parts.draft}</p>}
      <CopyButton text={cited}>{parts.copyCitation}</CopyButton>
      {permalink === undefined ? null : <CopyButton text={permalink}>{parts.copyPermalink}</CopyButton>}
      <details>
        <summary>{parts.bibtex}</summary>
        <pre tabIndex={0} aria-label={parts.bibtex}>
          {bibtex}
        </pre>
        <CopyButton text={bibtex}>{parts.copyBibtex}</CopyButton>
      </details>
    </div>
  )
}

function seenAt(anchor: string): SeenAt {
  return {
    address: `${location.origin}${location.pathname}${anchor}`,
    day: new Date().toISOString().slice(0, 10),
  }
}
