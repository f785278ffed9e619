import type { FormatFiles } from './download-data.ts'
import { PageLink } from './PageLink.tsx'
import { Words } from './Words.tsx'

/** Files to take away, by format; each format leads to what it is for. */
export function FormatList({ formats }: { readonly formats: readonly FormatFiles[] }) {
  return (
    <ul className="formats">
      {formats.map(({ format, title, files }) => (
        <li key={format}>
          <PageLink to={`/downloads/#${format}`}>
            <Words of={title} />
          </PageLink>
          <ul>
            {files.map(({ name, href, savedAs, bytes }) => (
              <li key={href}>
                <a href={href} download={savedAs}>
                  {name}
                </a>{' '}
                <span className="seen">{sizeInWords(bytes)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
