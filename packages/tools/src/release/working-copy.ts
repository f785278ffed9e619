import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

type Environment = Readonly<Record<string, string>>

/** A clone of the repository in which a rehearsal may do as it likes. */
export interface WorkingCopy {
  readonly folder: string
  /** Runs a command in it; what it prints is shown only where it fails. */
  readonly run: (command: string, args: readonly string[], environment?: Environment) => string
  /** Starts a command in it without a voice, as the leader of a group that can be killed as a whole. */
  readonly start: (command: string, args: readonly string[], environment: Environment) => ChildProcess
  readonly commit: (message: string) => void
}

/** Clones the last commit and installs what it needs. */
export function workingCopy(root: string, folder: string): WorkingCopy {
  execFileSync('git', ['clone', '--quiet', root, folder])
  const bin = join(folder, 'node_modules', '.bin')
  const all = (environment: Environment): NodeJS.ProcessEnv => ({
    ...process.env,
    CI: '1',
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    TURBO_CACHE_DIR: join(root, '.turbo', 'cache'),
    ...environment,
  })
  const run: WorkingCopy['run'] = (command, args, environment = {}) =>
    said(command, args, folder, all(environment))
  const start: WorkingCopy['start'] = (command, args, environment) =>
    spawn(command, args, { cwd: folder, env: all(environment), stdio: 'ignore', detached: true })
  const commit = (message: string): void => {
    run('git', ['add', '--all'])
    const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@localhost']
    run('git', [...author, 'commit', '--quiet', '--message', message])
  }
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'])
  return { folder, run, start, commit }
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
