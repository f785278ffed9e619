import { hasAddress, siteAddress } from '../../site-address.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { shell } from '../words/shell.ts'

/** The foot of every page. */
export function SiteFoot() {
  return (
    <footer className="site-foot">
      <p>
        {hasAddress ? `${shell.title}, ${siteAddress}` : shell.title}. {shell.foot}
      </p>
      <ul>
        <li>
          <PageLink to="/sources/">{shell.licences}</PageLink>
        </li>
        <li>
          <PageLink to="/changes/">{shell.changes}</PageLink>
        </li>
        <li>
          <PageLink to="/downloads/">{shell.downloads}</PageLink>
        </li>
      </ul>
    </footer>
  )
}
