import type { Config } from '@docusaurus/types'
import config from '../docusaurus.config.ts'
import { domains } from '../domains.ts'
import { reference } from '../plugins/reference/index.ts'
import { syntheticDomain } from './synthetic-domain.ts'

/** The configuration of the site, with a domain of as many made-up concepts beside the others. */
export function siteWith(concepts: number): Config {
  const more = [...domains, syntheticDomain(concepts)]
  // By name: what loads configurations evaluates a module anew for each that imports it.
  const plugins = config.plugins?.map((plugin) =>
    typeof plugin === 'function' && plugin.name === reference.name
      ? ([reference, { domains: more }] as const)
      : plugin,
  ) as NonNullable<Config['plugins']>
  return { ...config, plugins }
}
