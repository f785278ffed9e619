import { execFileSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** A clone of the repository in which a rehearsal may do as it likes. */
export interface WorkingCopy {
  readonly folder: string
  /** Runs a command in it; what it prints is shown only where it fails. */
  readonly run: (
    command: string,
    args: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ) => string
  readonly commit: (message: string) => void
}

/** Clones the last commit and installs what it needs. */
export function workingCopy(root: string, folder: string): WorkingCopy {
  execFileSync('git', ['clone', '--quiet', root, folder])
  const bin = join(folder, 'node_modules', '.bin')
  const run: WorkingCopy['run'] = (command, args, environment = {}) => {
    const path = `${bin}${delimiter}${process.env.PATH ?? ''}`
    const env = {
      ...process.env,
      CI: '1',
      PATH: path,
      TURBO_CACHE_DIR: join(root, '.turbo', 'cache'),
      ...environment,
    }
    return said(command, args, folder, env)
  }
  const commit = (message: string): void => {
    run('git', ['add', '--all'])
    const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@localhost']
    run('git', [...author, 'commit', '--quiet', '--message', message])
  }
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'])
  return { folder, run, commit }
}

/** Runs a command and gives what it prints; where it fails, all of that is in the error. */
export function said(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): string {
  try {
    return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed.\n${stdout}${stderr}`, { cause: error })
  }
}
