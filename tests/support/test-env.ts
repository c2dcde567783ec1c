/** Settings every test runs with; the real ones never reach a test. */
export const testEnv = {
  TRAADEN_MODE: 'demonstration',
  TRAADEN_URL: 'http://localhost:3000',
  TRAADEN_SECRET: 'only-for-tests-0123456789abcdefghij',
  LOG_LEVEL: 'silent',
} as const;
