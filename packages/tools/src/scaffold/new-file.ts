import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file that is not there yet; one that is there is never written over. */
export function newFile(path: string, text: string): void {
  if (existsSync(path)) throw new Error(`${path} is there already. Choose another name.`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Writes a file anew from what it holds. */
export function editFile(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
}
