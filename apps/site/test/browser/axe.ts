import { AxeBuilder } from '@axe-core/playwright'

/** What axe finds on a page, contrast of 7 to 1 among it. */
export async function violations(
  page: ConstructorParameters<typeof AxeBuilder>[0]['page'],
): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page })
    // The pages have no frames, so that axe may run within the page itself.
    .setLegacyMode(true)
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } }, resultTypes: ['violations'] })
    .analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
