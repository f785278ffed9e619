import { createHash } from 'node:crypto'

/** What a release wrote down, as the text of its file, under a digest of it: it is never written by hand. */
export function sealedText(written: object): string {
  return `${JSON.stringify({ seal: sealOf(written), ...written }, null, 1)}\n`
}

/** What a release wrote down, read from the text of its file; one that was edited is refused. */
export function parseSealed(text: string, path: string): object {
  const { seal, ...written } = parsed(text, path)
  if (seal !== sealOf(written))
    throw new Error(
      `${path} is not as the last release wrote it. Take it back from git; only a release writes it anew.`,
    )
  return written
}

function parsed(text: string, path: string): { readonly seal?: unknown } {
  try {
    return JSON.parse(text) as { readonly seal?: unknown }
  } catch {
    throw new Error(`${path} is no JSON. Take it back from git; only a release writes it anew.`)
  }
}

function sealOf(written: object): string {
  return createHash('sha256').update(JSON.stringify(written)).digest('hex')
}
