import type { DomainData } from '@ssi/rules'
import { type Domain, dataOf, domains } from '../domains.ts'

/** A domain of as many made-up concepts, ten below each branch, cited from a document that there is. */
export function syntheticDomain(count: number): Domain {
  return { id: 'synthetic', hue: 200, data: async () => ({ default: await dataWith(count) }), checks: {} }
}

async function dataWith(count: number): Promise<DomainData> {
  const [model] = domains
  if (model === undefined) throw new Error('There is no domain to take after.')
  const data = await dataOf(model)
  const concepts = Object.values(data.scheme.concepts)
  const made = Array.from({ length: count }, (_, at) => {
    const { cite, kind, basis } = concepts[at % concepts.length] ?? {}
    const id = `concept-${at}`
    const below = at % 10 === 0 ? {} : { broader: `concept-${at - (at % 10)}` }
    const label = { en: `Concept number ${at}` }
    return [
      id,
      { id, kind, basis, cite, label, definition: { en: `What number ${at} stands for.` }, ...below },
    ]
  })
  return {
    ...data,
    scheme: {
      ...data.scheme,
      id: 'synthetic',
      title: { en: 'A scheme that was made up' },
      concepts: Object.fromEntries(made),
    },
    records: [],
    rules: [],
    notes: [],
    decisions: [],
    questionnaires: [],
  }
}
