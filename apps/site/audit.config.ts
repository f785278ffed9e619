import { defineConfig } from '@playwright/test'
import config from './playwright.config.ts'

/** Every page of the built site, once. */
export default defineConfig(config, { testDir: 'test/audit', workers: 3 })
