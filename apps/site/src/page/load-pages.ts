import routes from '@generated/routes'
import { pageAt } from '#page-at'

const pages = new Map<string, object>()

// A page is shown once its code is there; with this, once its data is there as well.
for (const { path, component, hasData } of routes) {
  if (hasData !== true) continue
  const preload = component.preload.bind(component) as () => Promise<unknown>
  component.preload = async () => {
    await Promise.all([preload(), load(path)])
  }
}

async function load(path: string): Promise<void> {
  if (!pages.has(path)) pages.set(path, await pageAt(path))
}

/** The data of a page that was loaded. */
export function loadedPage(path: string): object {
  const page = pages.get(path)
  if (page === undefined) throw new Error(`${path} was shown before its data was there.`)
  return page
}
