import type { Door, HomePageData } from '../../src/reference/home-data.ts'
import { address } from './addresses.ts'
import { decisionsOf, type Reference } from './reference.ts'

/** The home page: the schemes with their sizes, and the doors. */
export function homePage(
  reference: Reference,
  guides: { readonly before: readonly Door[]; readonly after: readonly Door[] },
): HomePageData {
  return {
    path: '/',
    schemes: reference.domains.map(({ scheme, data }) => ({
      ...scheme,
      summary: data.scheme.summary,
      concepts: Object.keys(data.scheme.concepts).length,
      rules: data.rules.length,
    })),
    doors: [...guides.before, checkDoor(reference), ...guides.after].filter(({ links }) => links.length > 0),
  }
}

function checkDoor({ domains }: Reference): Door {
  const reading = domains.flatMap(({ data, domain }) =>
    domain.reads === undefined ? [] : [{ href: address.read(data.scheme.id), label: domain.reads.title }],
  )
  const planning = domains.flatMap(({ data, domain }) =>
    domain.plans === undefined ? [] : [{ href: address.planner(data.scheme.id), label: domain.plans.title }],
  )
  const deciding = domains.flatMap((domain) =>
    decisionsOf(domain).map(({ decision, record }) => ({
      href: address.decision(domain.data.scheme.id, decision.id),
      label: `Decide: ${record.title.en.toLowerCase()}`,
    })),
  )
  const checking = domains.flatMap(({ data }) =>
    data.records.map(({ id, title }) => ({
      href: address.record(data.scheme.id, id),
      label: `${title.en}, as a record`,
    })),
  )
  return {
    label: 'Check something',
    says: 'Paste a document or a record; it stays in your browser.',
    links: [...reading, ...planning, ...deciding, ...checking],
  }
}
