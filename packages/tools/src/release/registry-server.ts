import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { runServer } from 'verdaccio'

// An empty registry on loopback: it asks no other registry, and what it is given stays in the folder it is started with.
const [folder = ''] = process.argv.slice(2)
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
app.listen(0, '127.0.0.1', () => {
  const { port } = app.address() as AddressInfo
  console.log(`http://127.0.0.1:${port}/`)
})
