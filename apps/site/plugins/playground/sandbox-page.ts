import { build } from 'esbuild'
import { hashOf } from '../content-security-policy.ts'

/** A script of the sandbox, as one text. */
export async function sandboxScript(site: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: site,
    entryPoints: [`./src/playground/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** The page of the sandbox. Its policy is its own: its one script, code made of text, and nothing that goes out. */
export function sandboxPage(script: string): string {
  const policy = `default-src 'none'; script-src ${hashOf(script)} blob:; worker-src blob:`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>Sandbox of the playground</title>
</head>
<body>
<script>${script}</script>
</body>
</html>
`
}
