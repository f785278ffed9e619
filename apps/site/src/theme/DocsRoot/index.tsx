import renderRoutes from '@docusaurus/renderRoutes'
import type { Props } from '@theme/DocsRoot'

/** What all of these pages stand in: nothing of its own. */
export default function DocsRoot({ route }: Props) {
  return renderRoutes(route.routes)
}
