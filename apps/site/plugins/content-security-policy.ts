import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from '@docusaurus/types'

/** Puts a content security policy into every page once the site is built: scripts and requests are the site's own. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    async postBuild({ outDir }) {
      for (const file of globSync('**/*.html', { cwd: outDir })) {
        const path = join(outDir, file)
        writeFileSync(path, withPolicy(readFileSync(path, 'utf8')))
      }
    },
  }
}

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*\bapplication\/(?:ld\+)?json\b)[^>]*>([^]*?)<\/script>/g

/**
 * A page with its policy as the first thing in its head; the inline scripts that the build wrote go by their hashes. A
 * page that brings a policy of its own keeps it.
 */
export function withPolicy(html: string): string {
  if (html.includes('http-equiv="Content-Security-Policy"')) return html
  const hashes = new Set(Array.from(html.matchAll(INLINE_SCRIPT), ([, script = '']) => hashOf(script)))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf([...hashes])}">`
  return html.replace(/<head[^>]*>/, (head) => `${head}${meta}`)
}

function policyOf(hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    // The hue of a scheme and the depth of a field are style attributes.
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    // The sandbox of the playground.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** A script as a policy names it. */
export function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
