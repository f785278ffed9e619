import type { PropSidebars } from '@docusaurus/plugin-content-docs'
import { createContext, useContext } from 'react'

export const SidebarsContext = createContext<PropSidebars>({})

/** The list of pages that a page of prose stands in. */
export function useSidebar(name: string | undefined) {
  const sidebars = useContext(SidebarsContext)
  return name === undefined ? [] : (sidebars[name] ?? [])
}
