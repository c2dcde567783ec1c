import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Test files that put something else in a module's place, or change the settings of the process, get modules of their
 * own; the others share what has been loaded, which more than halves the time they take.
 */
const withOwnModules = globSync('tests/{unit,integration}/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
  /\bvi\.(mock|doMock|resetModules|stubEnv)\(|\/intercepted'/.test(readFileSync(`${root}${file}`, 'utf8')),
);

type TestOptions = NonNullable<ViteUserConfig['test']>;

const database = {
  globalSetup: ['tests/support/postgres.mjs'],
  setupFiles: ['tests/support/integration-setup.ts'],
  pool: 'forks' as const,
  hookTimeout: 60_000,
} satisfies TestOptions;
const unit = { setupFiles: ['tests/support/unit-setup.ts'], testTimeout: 20_000 };
const integration = { ...database, maxWorkers: 2, testTimeout: 30_000 };

/** A suite in two projects, `name` and `name-apart`: `--project "name*"` runs both. */
function inTwo(name: string, options: TestOptions) {
  const include = `tests/${name}/**/*.test.{ts,tsx}`;
  const apart = withOwnModules.filter((file) => file.startsWith(`tests/${name}/`));
  return [
    { extends: true as const, test: { ...options, name, include: [include], exclude: apart, isolate: false } },
    { extends: true as const, test: { ...options, name: `${name}-apart`, include: apart } },
  ];
}

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    passWithNoTests: true,
    projects: [
      ...inTwo('unit', unit),
      ...inTwo('integration', integration),
      {
        extends: true,
        test: { ...database, name: 'long', include: ['tests/long/**/*.test.{ts,tsx}'], maxWorkers: 1, testTimeout: 600_000 },
      },
    ],
  },
});
