import { explain, type Finding } from '@ssi/rules'
import { inLanguage, type Text } from '@ssi/taxonomy'

/**
 * The sentence of a finding, in English and, where all it holds is, in Dutch: there fields go by their labels, which
 * a reader knows without knowing the record.
 */
export function findingText(finding: Finding): Text {
  const english = { en: explain(finding) }
  return isDutch(finding) ? { ...english, nl: explain(byLabels(finding), { language: 'nl' }) } : english
}

/** Whether what a finding says, advises and names its fields by has a Dutch form. */
function isDutch({ says, advice, labels = [] }: Finding): boolean {
  return [says, advice, ...labels].every((text) => text === undefined || text.nl !== undefined)
}

function byLabels(finding: Finding): Finding {
  const { paths, labels = [] } = finding
  if (labels.length !== paths.length) return finding
  return {
    ...finding,
    paths: labels.map((label, index) => `${inLanguage(label, 'nl')}${itemIn(paths[index])}`),
  }
}

/** Which entry of a list a path leads into, as a person counts. */
function itemIn(path = ''): string {
  const [, item] = /\.(\d+)(?:\.|$)/.exec(path) ?? []
  return item === undefined ? '' : ` (nr. ${Number(item) + 1})`
}
