import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterLast, beforeLast } from './insert.ts'
import { filled, type Names } from './names.ts'
import { editFile, newFile } from './new-file.ts'
import { toBeWritten } from './unwritten.ts'

const templates = resolve(import.meta.dirname, '../../templates')

/** Writes a whole domain: its package, its document among the sources, and its entry in the list of the site. */
export function writeDomain(root: string, names: Names): readonly string[] {
  if (/['"`\\]/.test(names.title)) throw new Error('Give a title without quotation marks.')
  if (existsSync(join(root, 'packages', names.id)))
    throw new Error(`packages/${names.id} is there already. Choose another name.`)
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
  return [...all.map(({ path }) => path), ...listDocument(root, names), ...listDomain(root, names)]
}

function listDocument(root: string, { id, name }: Names): readonly string[] {
  const from = `'./documents/${id}-document.ts'`
  const index = 'packages/sources/src/index.ts'
  editFile(join(root, index), (text) =>
    afterLast(text, /documents/, `export { ${name}Document } from ${from}`, index),
  )
  const list = 'packages/sources/src/sources.ts'
  editFile(join(root, list), (text) => {
    const imported = afterLast(text, /^import .*documents/, `import { ${name}Document } from ${from}`, list)
    return beforeLast(imported, /^\]/, `  ${name}Document,`, list)
  })
  const words = 'packages/sources/test/first-words.ts'
  const entry = `  '${id}-document': { file: '${id}.txt', places: [['start', '${toBeWritten('the first words of the section.')}']] },`
  editFile(join(root, words), (text) => beforeLast(text, /^\}/, entry, words))
  return [index, list, words]
}

function listDomain(root: string, { id, Name, title }: Names): readonly string[] {
  const site = 'apps/site/domains.ts'
  const entry = [
    '  {',
    `    id: '${id}',`,
    `    // ${toBeWritten('a hue of its own, chosen by looking.')}`,
    '    hue: 320,',
    `    data: () => import('@ssi/${id}/data.json'),`,
    '    checks: {',
    `      record: () => import('@ssi/${id}').then(({ check${Name} }) => check${Name}),`,
    '    },',
    '  },',
  ]
  editFile(join(root, site), (text) => beforeLast(text, /^\]/, entry.join('\n'), site))
  const manifest = 'apps/site/package.json'
  editFile(join(root, manifest), (text) =>
    afterLast(text, /^ {4}"@ssi\//, `    "@ssi/${id}": "workspace:^",`, manifest),
  )
  const readme = 'README.md'
  const row = `| [\`@ssi/${id}\`](packages/${id}) | ${title} |`
  editFile(join(root, readme), (text) => beforeLast(text, /^\| \[`@ssi\/sources`\]/, row, readme))
  return [site, manifest, readme]
}
