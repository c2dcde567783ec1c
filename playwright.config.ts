import { defineConfig } from '@playwright/test';
import { browserOptions } from './tests/support/browser';

/** Runs against the installation `scripts/test.mjs` has started; `E2E_BASE_URL` names another one. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // The longest come first, so that neither worker is left alone with one at the end.
  projects: [
    { name: 'a11y', testMatch: 'a11y/**/*.spec.ts' },
    { name: 'sites', testMatch: 'e2e/{doors,hostile}/*.spec.ts' },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts', testIgnore: 'e2e/{doors,hostile}/*.spec.ts' },
  ],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://localhost:3000',
    browserName: 'chromium',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    launchOptions: browserOptions(),
  },
});
