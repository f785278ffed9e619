import * as z from 'zod/mini'
import { domains } from '../../domains.ts'
import { serveWork } from '../worker/serve-work.ts'
import { check } from './check.ts'
import { look } from './look.ts'
import type { TableTask } from './table-order.ts'

// As on the pages: zod probes for `new Function`, which the content security policy reports.
z.config({ jitless: true })

serveWork<TableTask>(async function* (order) {
  const tools = await domains.find(({ id }) => id === order.domain)?.tables?.load()
  if (tools === undefined) throw new Error('This reference checks no such tables.')
  yield* order.kind === 'look' ? look(tools, order) : check(tools, order)
})
