// Serves the built site on PORT, 3000 where nothing is said.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const port = process.env.PORT ?? '3000'
if (!existsSync(new URL('build/index.html', import.meta.url))) {
  console.error('There is no built site yet. Build it first: npm start does both.')
  process.exit(1)
}
const server = spawn('docusaurus', ['serve', '--no-open', '--port', port], {
  cwd: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  shell: process.platform === 'win32',
  stdio: 'inherit',
})
server.on('exit', (code) => process.exit(code ?? 0))
