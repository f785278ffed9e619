import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'

// One day for every file, so that the same site gives the same archive.
const date = new Date('2000-01-01T00:00:00Z')

/** A folder as a zip archive, its files in the order of their names. */
export async function zipped(folder: string): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const path of filesIn(folder))
    zip.file(path, readFileSync(join(folder, path)), { date, createFolders: false })
  return await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function filesIn(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}
