import type { Fault } from './fault.ts'
import { prepare } from './prepare.ts'
import type { Said } from './said.ts'
import { type Run, runInSandbox } from './sandbox.ts'
import { programOf, shippedModules } from './shipped-files.ts'

/** Code that was started, or what keeps it from running. */
export type Started =
  | { readonly kind: 'running'; readonly run: Run }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

/** Starts code with the packages it imports. */
export async function startRun(code: string, onSaid: (said: Said) => void): Promise<Started> {
  const prepared = prepare(code, await shippedModules())
  if (prepared.kind === 'faulty') return prepared
  const program = await programOf(prepared.text, prepared.modules)
  return { kind: 'running', run: runInSandbox(program, onSaid) }
}
