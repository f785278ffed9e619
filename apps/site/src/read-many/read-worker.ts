import * as z from 'zod/mini'
import { domains } from '../../domains.ts'
import { serveWork } from '../worker/serve-work.ts'
import { readGiven } from './read-given.ts'
import type { ReadTask } from './read-order.ts'

// As on the pages: zod probes for `new Function`, which the content security policy reports.
z.config({ jitless: true })

serveWork<ReadTask>(async function* ({ domain, files }) {
  const reader = await domains.find(({ id }) => id === domain)?.reads?.reader()
  if (reader === undefined) throw new Error('This reference reads no such documents.')
  for (const given of files) yield* readGiven(reader, given)
})
