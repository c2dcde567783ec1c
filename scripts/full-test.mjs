import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { endChildren } from './child.mjs';
import { say, step } from './console.mjs';
import { asSentence } from './failure.mjs';
import { generateClientWhenChanged } from './prisma-client.mjs';
import { takeRunLock } from './run-lock.mjs';
import { asideSuites, suiteNames, suites } from './suites.mjs';
import { testInstallation } from './test-installation.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.data', 'test');
const began = Date.now();
/** What to undo at the end, newest last. */
const undo = [];

/** Runs the suites in order, each whatever became of the earlier ones, and counts. `--only unit,e2e file` narrows. */
async function fullTest() {
  const { names, files } = wanted(process.argv.slice(2));
  mkdirSync(folder, { recursive: true });
  const lock = await takeRunLock(path.join(folder, 'run.json'), 'npm test');
  undo.push(lock.release, endChildren);
  await step('Preparing the database client', (tell) => tell(generateClientWhenChanged() ? 'written' : 'unchanged'));
  const browser = names.includes('e2e') ? await step('Finding a browser', ensureBrowser) : undefined;
  const installation = testInstallation({ folder, noted: lock.note });
  undo.push(installation.stop);

  const begin = (name) => timed(() => suites[name]({ installation, browser, folder, files }));
  const aside = new Map(names.filter((name) => asideSuites.includes(name)).map((name) => [name, begin(name)]));
  const results = [];
  for (const name of names) {
    const { passed, failed, output, seconds } = await step(`Testing: ${name}`, async (tell) => {
      const result = await (aside.get(name) ?? begin(name));
      tell(`${result.passed} passed, ${result.failed} failed`);
      return result;
    });
    if (failed > 0) console.log(`\n${output.trim().split('\n').slice(-400).join('\n')}\n`);
    results.push({ name, passed, failed, seconds });
  }
  return results;
}

async function timed(act) {
  const began = Date.now();
  const result = await act();
  return { ...result, seconds: (Date.now() - began) / 1000 };
}

function wanted([flag, list, ...files]) {
  if (flag !== '--only') return { names: suiteNames, files: [] };
  const asked = (list ?? '').split(',');
  return { names: suiteNames.filter((name) => asked.includes(name)), files };
}

function report(results) {
  say();
  say(`${'suite'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`);
  for (const { name, passed, failed, seconds } of results) {
    say(`${name.padEnd(14)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(10)}`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  say(`${'all'.padEnd(30)}${((Date.now() - began) / 1000).toFixed(1).padStart(10)}`);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 && total('passed') > 0 ? 0 : 1;
}

let leaving = false;

async function leave(finish) {
  if (leaving) return;
  leaving = true;
  for (const act of undo.reverse()) {
    try {
      await act();
    } catch (error) {
      console.error(`  ${asSentence(error)}`);
    }
  }
  process.exit(finish());
}

function stopBecause(error) {
  leave(() => {
    console.error(`\n  ${asSentence(error)}\n\n0 passed, 1 failed`);
    return 1;
  });
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => leave(() => 130));
process.on('disconnect', () => leave(() => 130));
process.on('uncaughtException', stopBecause);
process.on('unhandledRejection', stopBecause);
fullTest().then((results) => leave(() => report(results)), stopBecause);
