import { defineConfig } from '@playwright/test'
import { chromiumPath } from '@ssi/tools/chromium'

const port = Number(process.env.PORT ?? 4179)

/** The browser tests, on the built site. */
export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  // What is measured runs alone, when all else is done.
  projects: [
    { name: 'pages', grepInvert: /@measured/ },
    { name: 'measured', grep: /@measured/, dependencies: ['pages'] },
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: { command: 'node serve.mjs', env: { PORT: String(port) }, port, reuseExistingServer: false },
})
