import { useEffect } from 'react'
import { dutchFolder } from '../../../site-address.ts'
import { PageLink } from '../../reference/PageLink.tsx'
import { Page } from '../../reference/Page.tsx'
import { Filled } from '../../words/Filled.tsx'
import { language } from '../../words/language.ts'
import { shell } from '../../words/shell.ts'

/** The page of an address that leads nowhere. A server has one for all of them: that of Dutch ones leads on to its own. */
export default function NotFound() {
  useEffect(() => {
    const isDutch = location.pathname.startsWith(`${dutchFolder}/`)
    if (isDutch && language !== 'nl') location.replace(`${dutchFolder}/404.html`)
  }, [])
  return (
    <Page kind="missing" title={shell.missing} description={shell.missingSays}>
      <h1>{shell.missingHeading}</h1>
      <p className="lead">
        <Filled words={shell.missingAdvice} with={{ first: <PageLink to="/">{shell.firstPage}</PageLink> }} />
      </p>
    </Page>
  )
}
