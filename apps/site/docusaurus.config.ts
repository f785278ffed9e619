import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap'
import type { Config, PluginConfig } from '@docusaurus/types'
import { apiPlugins } from './plugins/api.ts'
import { contentSecurityPolicy } from './plugins/content-security-policy.ts'
import { downloadFolder } from './plugins/download-folder.ts'
import { machineReaders } from './plugins/machines/index.ts'
import { pageDataInPages } from './plugins/page-data.ts'
import { playground, playgroundFolder } from './plugins/playground/index.ts'
import { prosePlugin } from './plugins/prose.ts'
import { asRead, readProse } from './plugins/read-prose.ts'
import { reference } from './plugins/reference/index.ts'
import { dutchFolder, siteAddress, siteTitle } from './site-address.ts'

/** Each language is built by itself, English first. */
const isDutch = process.env.DOCUSAURUS_CURRENT_LOCALE === 'nl'

/** One list of all pages, in both languages. */
const sitemap: SitemapOptions = {
  createSitemapItems: async ({ defaultCreateSitemapItems, ...given }) => {
    const items = await defaultCreateSitemapItems(given)
    return items.flatMap((item) => [
      item,
      { ...item, url: item.url.replace(siteAddress, `${siteAddress}${dutchFolder}`) },
    ])
  },
}

const config: Config = {
  title: siteTitle,
  tagline: 'Public definitions of psychosocial help, each traceable to its source.',
  url: siteAddress,
  baseUrl: '/',
  favicon: '/mark.svg',
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  markdown: {
    format: 'detect',
    parseFrontMatter: readProse,
    preprocessor: asRead,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  i18n: { defaultLocale: 'en', locales: ['en', 'nl'] },
  // What is downloaded has one address, whatever the language of the page that leads to it.
  staticDirectories: isDutch ? ['static'] : ['static', downloadFolder, playgroundFolder],
  future: { v4: true, faster: true },
  plugins: [
    reference,
    playground,
    prosePlugin,
    ...apiPlugins('.', { written: isDutch }),
    ...(isDutch ? [] : [['@docusaurus/plugin-sitemap', sitemap] satisfies PluginConfig]),
    machineReaders,
    pageDataInPages,
    contentSecurityPolicy,
  ],
  clientModules: [
    './src/quiet-zod.ts',
    './src/page/load-pages.ts',
    './src/focus-page.ts',
    './src/css/tokens.css',
    './src/css/base.css',
    './src/css/shell.css',
    './src/css/home.css',
    './src/css/reference.css',
    './src/css/concept.css',
    './src/css/rule.css',
    './src/css/margin.css',
    './src/css/dictionary.css',
    './src/css/source.css',
    './src/css/changes.css',
    './src/css/crosswalk.css',
    './src/css/downloads.css',
    './src/css/index.css',
    './src/css/narrow.css',
    './src/css/check.css',
    './src/css/checks.css',
    './src/css/check-record.css',
    './src/css/check-table.css',
    './src/css/looks.css',
    './src/css/decision.css',
    './src/css/decide.css',
    './src/css/path.css',
    './src/css/assessments.css',
    './src/css/read.css',
    './src/css/decide-answer.css',
    './src/css/read-many.css',
    './src/css/planner.css',
    './src/css/docs.css',
    './src/css/playground.css',
    './src/css/without-scripts.css',
    './src/css/print.css',
    './src/css/decide-print.css',
  ],
}

export default config
