import { parts } from '../words/parts.ts'
import type { CitationWords } from './citation-data.ts'
import { CiteThis } from './CiteThis.tsx'
import { DownloadLink } from './DownloadLink.tsx'
import { ReportProblem } from './ReportProblem.tsx'

interface CiteAndDownloadProps {
  readonly id: string
  readonly path: string
  readonly citation: CitationWords
  readonly download: string
  /** What the file holds. */
  readonly holds: string
}

/** The end of every margin: how to cite what the page is about, take it away, and report what is wrong with it. */
export function CiteAndDownload({ id, path, citation, download, holds }: CiteAndDownloadProps) {
  return (
    <>
      <CiteThis citation={citation} />
      <dt>{parts.download}</dt>
      <dd>
        <DownloadLink href={download}>{holds}</DownloadLink>
      </dd>
      <ReportProblem id={id} path={path} />
    </>
  )
}
