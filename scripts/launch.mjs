import net from 'node:net';
import path from 'node:path';
import { buildWhenChanged } from './build.mjs';
import { endChildren } from './child.mjs';
import { readConfiguration } from './configuration.mjs';
import { announce, quiet, say, step, strong } from './console.mjs';
import { loadData, makeFirstAdministrator } from './data.mjs';
import { asSentence, Failure } from './failure.mjs';
import { applyMigrations } from './migrations.mjs';
import { openServer } from './open-server.mjs';
import { freePort } from './postgres.mjs';
import { generateClientWhenChanged } from './prisma-client.mjs';
import { takeRunLock } from './run-lock.mjs';
import { services } from './services.mjs';
import { rememberIn } from './state.mjs';

const root = path.resolve(import.meta.dirname, '..');
/** What to undo when stopping, newest last. */
const undo = [];
let leaving = false;

async function launch() {
  if (process.env.TRAADEN_CONSOLE !== 'continued') announce('Tråden');
  const settings = await step('Reading the configuration', (tell) => {
    const read = readConfiguration(root);
    tell(`${read.mode} mode`);
    return read;
  });
  const lock = await takeRunLock(path.join(settings.dataDir, 'run.json'), settings.address);
  undo.push(lock.release);
  await demandFreePort(settings.port, settings.host);
  undo.push(endChildren);
  const state = rememberIn(path.join(settings.dataDir, 'state.json'));

  const database = await step('Starting the database', (tell) =>
    openServer(settings, tell, () => stopBecause('The database has stopped.')),
  );
  undo.push(database.close);
  const env = { ...settings.env, ...(await exampleMitid(settings)), DATABASE_URL: database.url };

  await step('Bringing the database up to date', async (tell) => {
    const applied = await applyMigrations(database.url);
    tell(applied.length === 0 ? 'nothing to change' : `${applied.length} ${applied.length === 1 ? 'change' : 'changes'}`);
  });
  await step('Preparing the database client', (tell) => tell(generateClientWhenChanged() ? 'written' : 'unchanged'));
  await step(settings.mode === 'production' ? 'Loading the reference data' : 'Loading the plan and the examples', (tell) =>
    loadData({ env, mode: settings.mode, state, database: database.identity }, tell),
  );
  await step('Building the pages', async (tell) => tell((await buildWhenChanged(env)) ? 'built' : 'unchanged'));

  const logs = settings.mode === 'production' ? 'console' : path.join(settings.dataDir, 'logs');
  const both = services({ env, port: settings.port, host: settings.host, logs, noted: lock.note });
  undo.push(both.stop);
  await step('Starting web server and worker', async (tell) => {
    both.startExampleMitid();
    const webEnded = both.startWeb();
    await both.healthy();
    webEnded.then((reason) => stopBecause(`The web server has stopped (${reason}).`));
    both
      .keepWorker((restMs) => say(`The worker has stopped and starts again in ${restMs / 1000} s.`))
      .catch((error) => stopBecause(asSentence(error)));
    tell('ready');
  });
  await showDoors(settings, env, logs);
}

/** A demonstration that no broker is connected to plays MitID itself, on a port nobody outside reaches. */
async function exampleMitid({ mode, env }) {
  if (mode === 'production' || env.TRAADEN_MITID_ISSUER) return {};
  return { TRAADEN_EXAMPLE_MITID_PORT: String(await freePort()) };
}

async function showDoors({ mode, address }, env, logs) {
  say();
  say(`${strong('Tråden is open:')} ${address}`);
  if (mode === 'demonstration') {
    say();
    say('Sign in as one of five example people, with one click:');
    for (const [who, does] of doors) say(`  ${who.padEnd(15)} ${address}/demo  ${quiet(does)}`);
    say();
    say(`Messages of web server and worker: ${path.relative(root, logs) || logs}`);
  } else {
    const link = await makeFirstAdministrator(env);
    if (link) say(`The first administrator signs in once with this link: ${link}`);
  }
  say('Ctrl-C stops everything.');
  say();
}

const doors = [
  ['borger', 'a citizen who proposes, comments and supports'],
  ['projektleder', 'runs projects, reads and answers what people send'],
  ['leder', 'sees each theme across the projects'],
  ['partner', 'sees the summary of the project it co-funds'],
  ['administrator', 'people, roles and the log'],
];

async function demandFreePort(port, host) {
  const code = await new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host }, () => probe.close(() => resolve(null)));
  });
  if (code === 'EADDRINUSE')
    throw new Failure(
      `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1} npm start.`,
    );
  if (code === 'EACCES')
    throw new Failure(`This user may not open port ${port}: choose one above 1023 with PORT=3000 npm start.`);
  if (code) throw new Failure(`Port ${port} cannot be opened (${code}).`);
}

function stopBecause(sentence) {
  if (leaving) return;
  console.error(`\n  ${sentence}\n`);
  leave(1);
}

async function leave(code) {
  if (leaving) return;
  leaving = true;
  for (const act of undo.reverse()) {
    try {
      await act();
    } catch (error) {
      console.error(`  ${asSentence(error)}`);
    }
  }
  process.exit(code);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    if (!leaving) console.log('\n  Stopping.');
    leave(0);
  });
}
process.on('disconnect', () => leave(0));
process.on('uncaughtException', (error) => stopBecause(asSentence(error)));
process.on('unhandledRejection', (error) => stopBecause(asSentence(error)));
launch().catch((error) => stopBecause(asSentence(error)));
