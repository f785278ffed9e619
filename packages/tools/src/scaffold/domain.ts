import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterLast, beforeLast } from './insert.ts'
import { filled, type Names } from './names.ts'
import { editFile, newFile } from './new-file.ts'

const templates = resolve(import.meta.dirname, '../../templates')

/** Writes a whole domain: its package, its document among the sources, and its entry in the list of the site. */
export function writeDomain(root: string, names: Names): readonly string[] {
  const folder = join('packages', names.id)
  const files = globSync('domain/**/*.txt', { cwd: templates }).map((path) => ({
    path: join(folder, path.replace(/^domain\//, '').replace(/\.txt$/, '')),
    text: filled(readFileSync(join(templates, path), 'utf8'), names),
  }))
  const document = join('packages/sources/src/documents', `${names.id}-document.ts`)
  const all = [
    ...files,
    { path: document, text: filled(readFileSync(join(templates, 'document.ts.txt'), 'utf8'), names) },
  ]
  for (const { path, text } of all) newFile(join(root, path), text)
  listDocument(root, names)
  listDomain(root, names)
  return all.map(({ path }) => path)
}

function listDocument(root: string, { id, name }: Names): void {
  const from = `'./documents/${id}-document.ts'`
  const sources = join(root, 'packages/sources')
  const index = `${sources}/src/index.ts`
  editFile(index, (text) => afterLast(text, /documents/, `export { ${name}Document } from ${from}`, index))
  const list = `${sources}/src/sources.ts`
  editFile(list, (text) => {
    const imported = afterLast(text, /^import .*documents/, `import { ${name}Document } from ${from}`, list)
    return beforeLast(imported, /^\]/, `  ${name}Document,`, list)
  })
  const words = `${sources}/test/first-words.ts`
  const entry = `  '${id}-document': { file: '${id}.txt', places: [['start', 'The first words of the section']] },`
  editFile(words, (text) => beforeLast(text, /^\}/, entry, words))
}

function listDomain(root: string, { id, Name, title }: Names): void {
  const site = join(root, 'apps/site/domains.ts')
  const entry = [
    '  {',
    `    id: '${id}',`,
    // The maintainer chooses a better one by looking.
    '    hue: 320,',
    `    data: () => import('@ssi/${id}/data.json'),`,
    '    checks: {',
    `      record: () => import('@ssi/${id}').then(({ check${Name} }) => check${Name}),`,
    '    },',
    '  },',
  ]
  editFile(site, (text) => beforeLast(text, /^\]/, entry.join('\n'), site))
  const manifest = join(root, 'apps/site/package.json')
  editFile(manifest, (text) => afterLast(text, /^ {4}"@ssi\//, `    "@ssi/${id}": "workspace:^",`, manifest))
  const readme = join(root, 'README.md')
  const row = `| [\`@ssi/${id}\`](packages/${id}) | ${title} |`
  editFile(readme, (text) => beforeLast(text, /^\| \[`@ssi\/sources`\]/, row, readme))
}
