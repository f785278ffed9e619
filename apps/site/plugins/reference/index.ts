import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { Domain } from '../../domains.ts'
import type { DownloadsPageData } from '../../src/reference/download-data.ts'
import type { ApiPageData } from '../../src/reference/home-data.ts'
import type { ShellData } from '../../src/shell/SiteHead.tsx'
import type { Language } from '@ssi/taxonomy'
import { packagesOf } from '../api.ts'
import { downloadFolder } from '../download-folder.ts'
import { writePageData } from '../page-data.ts'
import { docsPage, guideDoors } from '../prose.ts'
import { changesPage } from './change-pages.ts'
import { checkRecordPages, checkSection, checkTablePages } from './check-pages.ts'
import { conceptPages } from './concept-pages.ts'
import { conflictPages, conflictsPage, crosswalkPage, pairPages, trapsPage } from './crosswalk-pages.ts'
import { decisionPages } from './decision-pages.ts'
import { downloadsPage, schemeDownloads } from './download-pages.ts'
import { writeDownloads } from './downloads.ts'
import { exampleWords } from './example-words.ts'
import { type Exports, writeExports } from './exports.ts'
import { homePage, schemesPage } from './home-page.ts'
import { indexPage } from './index-page.ts'
import { plannerPages } from './planner-page.ts'
import { readPages } from './read-pages.ts'
import { recordPages } from './record-pages.ts'
import { loadReference, type Reference } from './reference.ts'
import { rulePages } from './rule-pages.ts'
import { questionnairePages, schemePage } from './scheme-pages.ts'
import { sourcePages, sourcesPage } from './source-pages.ts'
import { ways } from './ways.ts'

interface ReferenceOptions {
  /** The domains, where they are not those of the site. */
  readonly domains?: readonly Domain[]
}

/** The reference: a page for every concept, rule, decision, record, questionnaire and source, rendered from the packages. */
export function reference({ siteDir, baseUrl, i18n }: LoadContext, options: unknown): Plugin {
  const { domains } = options as ReferenceOptions
  const language: Language = i18n.currentLocale === 'nl' ? 'nl' : 'en'
  return {
    name: 'reference',

    async loadContent() {
      const loaded = await loadReference(domains)
      const folder = join(siteDir, downloadFolder)
      writeDownloads(loaded, folder)
      const exports = await writeExports(loaded, folder)
      const downloads = await downloadsPage(loaded, exports, join(siteDir, '../../docs'))
      return { ...loaded, exports, downloads } satisfies Content
    },

    async contentLoaded({ content: loaded, actions }) {
      const content = loaded as Content
      actions.setGlobalData({ ways, words: exampleWords(content, language) } satisfies ShellData)
      for (const [component, page] of [...pagesOf(content), ...pagesAround(content, siteDir)]) {
        writePageData(join(siteDir, downloadFolder), page.path, page)
        actions.addRoute({
          // Its address in the language that is built.
          path: `${baseUrl}${page.path.slice(1)}`,
          component: '@site/src/page/DataPage.tsx',
          modules: { Kind: `@site/src/reference/${component}.tsx` },
          exact: true,
          hasData: true,
        })
      }
    },
  }
}

/** What pages are rendered from, and the files that were written for other tools. */
interface Content extends Reference {
  readonly exports: Exports
  readonly downloads: DownloadsPageData
}

type PageEntry = readonly [component: string, page: { readonly path: string }]

/** The pages that lead to others: home, checks, prose, API, downloads. */
function pagesAround(content: Content, site: string): readonly PageEntry[] {
  const docs = join(site, '../../docs')
  const api: ApiPageData = { path: '/api/', packages: packagesOf(site) }
  return [
    ['HomePage', homePage(content, guideDoors(docs))],
    ['SchemesPage', schemesPage(content)],
    ['CheckSectionPage', checkSection(content)],
    ['DocsPage', docsPage(docs)],
    ['ApiPage', api],
    ['ChangesPage', changesPage(content)],
    ['DownloadsPage', content.downloads],
    ['IndexPage', indexPage(content)],
  ]
}

function pagesOf(content: Content): readonly PageEntry[] {
  const named = (component: string, pages: readonly PageEntry[1][]) =>
    pages.map((page): PageEntry => [component, page])
  return [
    ['SourcesPage', sourcesPage(content)],
    ...named('SourcePage', sourcePages(content)),
    ['../crosswalk/CrosswalkPage', crosswalkPage(content)],
    ...named('../crosswalk/PairPage', pairPages(content)),
    ['../crosswalk/ConflictsPage', conflictsPage(content)],
    ...named('../crosswalk/ConflictPage', conflictPages(content)),
    ['../crosswalk/TrapsPage', trapsPage(content)],
    ...content.domains.flatMap((domain): readonly PageEntry[] => [
      ['SchemePage', schemePage(content, domain, schemeDownloads(content, domain, content.exports))],
      ...named('ConceptPage', conceptPages(content, domain)),
      ...named('RulePage', rulePages(content, domain)),
      ...named('DecisionPage', decisionPages(content, domain)),
      ...named('RecordPage', recordPages(content, domain)),
      ...named('CheckRecordPage', checkRecordPages(content, domain)),
      ...named('CheckTablePage', checkTablePages(content, domain)),
      ...named('QuestionnairePage', questionnairePages(content, domain)),
      ...named('ReadPage', readPages(content, domain)),
      ...named('PlannerPage', plannerPages(content, domain)),
    ]),
  ]
}
