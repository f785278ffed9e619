import type { ComponentType } from 'react'
import { loadedPage } from './load-pages.ts'

interface DataPageProps {
  /** What shows pages of its kind. */
  readonly Kind: ComponentType<{ readonly page: object }>
  readonly route: { readonly path: string }
}

/** A page whose data stands beside it and not among the modules: the list of modules is part of every page. */
export default function DataPage({ Kind, route }: DataPageProps) {
  return <Kind page={loadedPage(route.path)} />
}
