import type { ClientModule } from '@docusaurus/types'

/** After a page was opened from another, reading goes on at its heading. */
const focusPage: ClientModule = {
  onRouteDidUpdate({ location, previousLocation }) {
    if (previousLocation === null || previousLocation.pathname === location.pathname || location.hash !== '')
      return
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  },
}

export const { onRouteDidUpdate } = focusPage
