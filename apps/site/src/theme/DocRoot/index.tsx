import renderRoutes from '@docusaurus/renderRoutes'
import type { Props } from '@theme/DocRoot'

/** What all of these pages stand in: nothing of its own. */
export default function DocRoot({ route }: Props) {
  return renderRoutes(route.routes)
}
