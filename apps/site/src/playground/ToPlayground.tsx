import { PageLink } from '../reference/PageLink.tsx'
import { playgroundAddress } from './shipped.ts'
import { words } from './words.ts'

/** Where the examples can be run, and where the packages can be tried. */
export function ToPlayground() {
  return (
    <p className="aside">
      {words.runHere} <PageLink to={playgroundAddress.page}>{words.toPlayground}</PageLink>
    </p>
  )
}
