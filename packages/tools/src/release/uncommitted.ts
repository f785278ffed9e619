import { execFileSync } from 'node:child_process'

const named = 5

/** The files that git calls changed or new. */
export function uncommitted(root: string): readonly string[] {
  return execFileSync('git', ['status', '--porcelain', '--untracked-files=normal'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean)
    .map((line) => line.trim().replace(/^\S+\s+/, ''))
}

/** What keeps a release from beginning while files are not committed: what it writes could not be told from them. */
export function uncommittedFaults(files: readonly string[]): readonly string[] {
  if (files.length === 0) return []
  const more = files.length > named ? ` and ${files.length - named} more` : ''
  return [
    `These files are not committed: ${files.slice(0, named).join(', ')}${more}. Commit them, or take them back.`,
  ]
}
