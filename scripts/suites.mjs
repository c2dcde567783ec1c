import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNodeQuietly } from './child.mjs';
import { asSentence } from './failure.mjs';

const tool = (...parts) => path.join('node_modules', ...parts);
const modules = ['app', 'lib', 'emails', 'prisma/seed', 'scripts', 'tests'].filter((folder) => existsSync(folder));

/**
 * The suites in their order. Each answers how much passed and failed and what was printed; none throws.
 * @typedef {{ installation: ReturnType<import('./test-installation.mjs').testInstallation>, browser?: string, folder: string, files: string[] }} Given
 * @type {Record<string, (given: Given) => Promise<{ passed: number, failed: number, output: string }>>}
 */
export const suites = {
  lint: () => inTurn([[tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']]),
  boundaries: () =>
    inTurn([[tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', ...modules]]),
  unused: () => inTurn([[tool('knip', 'bin', 'knip.js'), '--no-config-hints']]),
  migrations: () => inTurn([[path.join('scripts', 'prisma.mjs'), 'check']]),
  types: () =>
    inTurn([
      [tool('next', 'dist', 'bin', 'next'), 'typegen'],
      [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tests'],
    ]),
  unit: (given) => vitest('unit', given, {}),
  integration: (given) => safely(async () => vitest('integration', given, { TEST_POSTGRES: await given.installation.server() })),
  build: ({ installation }) => safely(async () => ({ passed: 1, failed: 0, output: await installation.build() })),
  e2e: (given) => safely(async () => playwright(given, await given.installation.open())),
};

export const suiteNames = Object.keys(suites);

/** Begun first and waited for in their turn: the types keep one processor busy for as long as all the others before them. */
export const asideSuites = ['types'];

const env = {
  ...process.env,
  NEXT_DIST_DIR: '.next-test',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  CI: '1',
};

async function inTurn(commands) {
  let output = '';
  for (const command of commands) {
    const result = await runNodeQuietly(command, env);
    output += result.output;
    if (result.code !== 0) return { passed: 0, failed: 1, output };
  }
  return { passed: 1, failed: 0, output };
}

async function safely(act) {
  try {
    return await act();
  } catch (error) {
    return { passed: 0, failed: 1, output: asSentence(error) };
  }
}

async function vitest(project, { folder, files }, more) {
  const file = path.join(folder, `${project}.json`);
  const flags = ['run', '--project', `${project}*`, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return counted(file, [tool('vitest', 'vitest.mjs'), ...flags, ...files], { ...env, ...more }, (report) => ({
    passed: report.numPassedTests,
    // A file that cannot be loaded holds no failed test, and an error outside tests fails the run all the same.
    failed:
      report.numFailedTests +
      report.testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
      ).length,
  }));
}

async function playwright({ browser, folder, files }, { address, databaseUrl, dataDir, secret }) {
  const file = path.join(folder, 'e2e.json');
  const more = {
    CHROMIUM_PATH: browser,
    E2E_BASE_URL: address,
    DATABASE_URL: databaseUrl,
    TRAADEN_URL: address,
    TRAADEN_SECRET: secret,
    TRAADEN_DATA_DIR: dataDir,
    TRAADEN_MODE: 'demonstration',
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  return counted(
    file,
    [tool('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json', ...files],
    { ...env, ...more },
    ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
    }),
  );
}

async function counted(file, args, environment, count) {
  rmSync(file, { force: true });
  const { code, output } = await runNodeQuietly(args, environment);
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}
