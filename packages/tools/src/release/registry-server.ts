import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { runServer } from 'verdaccio'

// A registry on loopback: it asks no other registry, and what it is given stays in the folder it is started with. Started
// by a process that listens to it, it ends with that process.
const [named = '', port = process.env.PORT ?? '4873'] = process.argv.slice(2)
const folder = resolve(named)
mkdirSync(folder, { recursive: true })
const open = { access: '$all', publish: '$all', unpublish: '$all' }
const app: Server = await runServer({
  self_path: join(folder, 'config.yaml'),
  storage: join(folder, 'storage'),
  uplinks: {},
  packages: { '**': open },
  max_body_size: '100mb',
  web: { enable: false },
  log: { type: 'stdout', level: 'fatal' },
})
app.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4874 npm run release:registry`
      : error.message,
  )
  process.exit(1)
})
app.listen(Number(port), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(app.address() as AddressInfo).port}/`)
})
process.on('disconnect', () => process.exit())
