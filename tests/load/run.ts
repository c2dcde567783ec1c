import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildWhenChanged } from '@/scripts/build.mjs';
import { type Case, readingCases, writingCases } from './cases';
import { commentRequest } from './comment-request';
import { listCursors } from './cursors';
import { forgetPages } from './forget-pages';
import { type Installation, migratedDatabases, openServer, startInstallation } from './installation';
import { measure, type Request } from './measure';
import { oneSupportOfTwenty } from './parallel-supports';
import { type Idle, type Row, report } from './report';
import { scriptWeights } from './script-weight';
import { seedLoad } from './seed-load';

const sizes = (process.env.LOAD_SIZES ?? '1000,20000').split(',').map(Number);
const connectionCounts = (process.env.LOAD_CONNECTIONS ?? '20,50').split(',').map(Number);
const seconds = Number(process.env.LOAD_SECONDS ?? 6);
const only = new RegExp(process.env.LOAD_CASES ?? '');
const warmUpSeconds = 2;
const secret = 'only-for-measuring-0123456789abcdef';
const folder = '.data/load';

/** `npm run test:load`: figures of this machine, printed as Markdown and kept in `.data/load/result.md`. */
async function main() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await openServer(`${folder}/postgres`);
  const rows: Row[] = [];
  const idle: Idle[] = [];
  const notes: string[] = [];
  try {
    const databases = await migratedDatabases(
      server,
      sizes.map((size) => `load_${size}`),
    );
    await buildWhenChanged({ ...process.env, NODE_ENV: 'production', TRAADEN_SECRET: secret, DATABASE_URL: databases[0] });
    for (const [index, size] of sizes.entries()) {
      const databaseUrl = databases[index] ?? '';
      const data = await seedLoad(databaseUrl, size, secret);
      const installation = await startInstallation(databaseUrl);
      try {
        const comment = await commentRequest(installation.base, data);
        const cursors = await listCursors(databaseUrl, size);
        const cases = [...readingCases(data, size, cursors), ...writingCases(data, size, installation.base, comment)];
        idle.push({ size, memoryMb: installation.memoryMb() });
        for (const connections of connectionCounts) {
          const chosen = cases.filter(({ name }, place) => place === 0 || only.test(name));
          for (const one of chosen) rows.push(await measured(one, size, connections, installation));
        }
        notes.push(await oneSupportOfTwenty(installation, size));
        if (size === sizes.at(-1)) notes.push(...(await scriptWeights(installation.base, data)));
      } finally {
        await installation.stop();
      }
    }
  } finally {
    await server.stop();
  }
  const text = report({ rows, idle, notes, seconds, warmUpSeconds });
  writeFileSync(`${folder}/result.md`, text);
  process.stdout.write(text);
}

/** Warms up and measures; what is to be drawn each time goes on where the warming up ended, so that nothing comes twice. */
async function measured(one: Case, size: number, connections: number, installation: Installation): Promise<Row> {
  let sent = 0;
  const next = (): Request => one.next(sent++);
  await forgetPages(installation.databaseUrl);
  await measure(installation.base, next, { connections, seconds: warmUpSeconds });
  const cpuBefore = installation.cpuMs();
  const figures = await measure(installation.base, next, { connections, seconds });
  const answered = Object.values(figures.answers).reduce((sum, count) => sum + count, 0);
  const cpuMs = (installation.cpuMs() - cpuBefore) / answered;
  process.stderr.write(
    `${size} ${connections} ${one.name}: ${figures.rps}/s ${cpuMs.toFixed(2)} CPU ms ${JSON.stringify(figures.answers)}\n`,
  );
  return { ...figures, size, connections, name: one.name, aim: one.aim, cpuMs, memoryMb: installation.memoryMb() };
}

await main();
process.exit(0);
