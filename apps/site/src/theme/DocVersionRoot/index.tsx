import renderRoutes from '@docusaurus/renderRoutes'
import type { Props } from '@theme/DocVersionRoot'
import { SidebarsContext } from '../../docs/sidebars.ts'

/** Gives the pages of a collection their list of pages. */
export default function DocVersionRoot({ route, version }: Props) {
  return <SidebarsContext value={version.docsSidebars}>{renderRoutes(route.routes)}</SidebarsContext>
}
