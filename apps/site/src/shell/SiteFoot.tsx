import { siteAddress, siteTitle } from '../../site-address.ts'
import { PageLink } from '../reference/PageLink.tsx'

/** The foot of every page. */
export function SiteFoot() {
  return (
    <footer className="site-foot">
      <p>
        {siteTitle}, {siteAddress}. Definitions are in our own words, each with the place it comes from;
        labels, codes and questions are the sources’ own. Nothing here is clinical advice.
      </p>
      <ul>
        <li>
          <PageLink to="/sources/">Sources and licences</PageLink>
        </li>
        <li>
          <PageLink to="/changes/">Changes</PageLink>
        </li>
        <li>
          <PageLink to="/downloads/">Downloads</PageLink>
        </li>
      </ul>
    </footer>
  )
}
