/**
 * Runs a script of the workspace. A fault that the workspace words is told in its sentence alone and fails the script;
 * any other error keeps its stack.
 */
export async function told(script: () => Promise<void>): Promise<void> {
  try {
    await script()
  } catch (error) {
    console.error(error instanceof Error && error.constructor === Error ? error.message : error)
    process.exitCode = 1
  }
}
