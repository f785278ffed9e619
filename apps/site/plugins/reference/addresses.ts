/** Every address of the reference ends in a slash, so that it is a folder on any static host. */
export const address = {
  schemes: '/schemes/',
  scheme: (scheme: string) => `/${scheme}/`,
  concept: (scheme: string, id: string) => `/${scheme}/concepts/${id}/`,
  rule: (scheme: string, id: string) => `/${scheme}/rules/${id}/`,
  record: (scheme: string, id: string) => `/${scheme}/records/${id}/`,
  checkRecord: (scheme: string, id: string) => `/${scheme}/records/${id}/check/`,
  checkTable: (scheme: string, id: string) => `/${scheme}/records/${id}/check-table/`,
  emptyTable: (scheme: string, id: string) => `/${scheme}/records/${id}.csv`,
  decision: (scheme: string, id: string) => `/${scheme}/decisions/${id}/`,
  questionnaire: (scheme: string, id: string) => `/${scheme}/questionnaires/${id}/`,
  read: (scheme: string) => `/${scheme}/read/`,
  changes: '/changes/',
  downloads: '/downloads/',
  data: (scheme: string, version: string, file: string) => `/data/${scheme}/${version}/${file}`,
  mappings: (version: string, file: string) => `/data/crosswalk/${version}/${file}`,
  whole: (file: string) => `/data/${file}`,
  index: '/a-z/',
  planner: (scheme: string) => `/${scheme}/planner/`,
  checks: '/check/',
  crosswalk: '/crosswalk/',
  pair: (one: string, other: string) => `/crosswalk/${one}--${other}/`,
  conflicts: '/crosswalk/conflicts/',
  conflict: (id: string) => `/crosswalk/conflicts/${id}/`,
  traps: '/crosswalk/traps/',
  sources: '/sources/',
  publication: (id: string) => `/sources/#${id}`,
  source: (id: string) => `/sources/${id}/`,
  section: (source: string, section: string) => `/sources/${source}/#${section}`,
}

/** Where a page's data can be downloaded: its address, as a file. */
export function downloadOf(page: string): string {
  return `${page.replace(/\/$/, '')}.json`
}
