import type { ReactNode } from 'react'

interface DownloadLinkProps {
  readonly href: string
  readonly children: ReactNode
}

/** A file of this site, saved under a name that says whose it is: *ndtms-relapse-prevention.json*. */
export function DownloadLink({ href, children }: DownloadLinkProps) {
  const names = href.split('/').filter((name) => name !== '')
  const [scheme, file] = [names[0], names.at(-1)]
  return (
    <a href={href} download={scheme === file ? file : `${scheme}-${file}`}>
      {children}
    </a>
  )
}
