import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { tokensIn } from '../tokens.ts'

const width = 1200
const height = 630

/** The mark of the site on its paper, as large as pages are shown where somebody shares them: a PNG. */
export async function markImage(mark: string, tokens: string): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url)
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const { paper, ink } = tokensIn(tokens).light
  const path = /<path d="([^"]+)"/.exec(mark)?.[1]
  if (paper === undefined || ink === undefined || path === undefined)
    throw new Error('The image of the mark needs its path, the paper and the ink.')
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${paper}"/>
    <g transform="translate(440 155) scale(10)" fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="square">
      <path d="${path}"/>
    </g>
  </svg>`
  return new Resvg(image).render().asPng()
}
