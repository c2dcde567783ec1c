import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Case, readingCases, writingCases } from './cases';
import { commentRequest } from './comment-request';
import { listCursors } from './cursors';
import { migratedDatabases, openServer, startInstallation } from './installation';
import { type Figures, measure } from './measure';
import { oneSupportOfTwenty } from './parallel-supports';
import { scriptWeights } from './script-weight';
import { seedLoad } from './seed-load';

const sizes = (process.env.LOAD_SIZES ?? '1000,20000').split(',').map(Number);
const connectionCounts = (process.env.LOAD_CONNECTIONS ?? '20,50').split(',').map(Number);
const seconds = Number(process.env.LOAD_SECONDS ?? 6);
const secret = 'only-for-measuring-0123456789abcdef';
const folder = '.data/load';

type Row = Figures & { size: number; connections: number; name: string; aim: string; memoryMb: number };

/** `npm run test:load`: figures of this machine, printed as Markdown and kept in `.data/load/result.md`. */
async function main() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await openServer(`${folder}/postgres`);
  const rows: Row[] = [];
  const notes: string[] = [];
  try {
    const databases = await migratedDatabases(
      server,
      sizes.map((size) => `load_${size}`),
    );
    for (const [index, size] of sizes.entries()) {
      const databaseUrl = databases[index] ?? '';
      const data = await seedLoad(databaseUrl, size, secret);
      const installation = await startInstallation(databaseUrl);
      try {
        const comment = await commentRequest(installation.base, data);
        const cursors = await listCursors(databaseUrl, size);
        const cases = [...readingCases(data, size, cursors), ...writingCases(data, size, installation.base, comment)];
        for (const connections of connectionCounts) {
          for (const one of cases) rows.push(await measured(one, size, connections, installation));
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
  const text = report(rows, notes);
  writeFileSync(`${folder}/result.md`, text);
  process.stdout.write(text);
}

async function measured(
  one: Case,
  size: number,
  connections: number,
  installation: Awaited<ReturnType<typeof startInstallation>>,
) {
  await measure(installation.base, one.next, { connections, seconds: 2 });
  const figures = await measure(installation.base, one.next, { connections, seconds });
  process.stderr.write(`${size} ${connections} ${one.name}: ${figures.rps}/s ${JSON.stringify(figures.answers)}\n`);
  return { ...figures, size, connections, name: one.name, aim: one.aim, memoryMb: installation.memoryMb() };
}

function report(rows: Row[], notes: string[]): string {
  const [small, large] = [sizes[0], sizes.at(-1)];
  const head =
    '| What | Aim | Proposals | Connections | Requests/s | p50 ms | p95 ms | p99 ms | Failed | of yardstick | MB |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|';
  const lines = rows.map((row) => {
    const yardstick = rows.find((other) => other.size === row.size && other.connections === row.connections)?.rps ?? row.rps;
    const share = Math.round((100 * row.rps) / yardstick);
    return `| ${row.name} | ${row.aim} | ${row.size} | ${row.connections} | ${row.rps} | ${row.p50} | ${row.p95} | ${row.p99} | ${row.failed} | ${share} % | ${row.memoryMb} |`;
  });
  const ratios = rows
    .filter((row) => row.size === large && row.connections === connectionCounts[0])
    .map((row) => {
      const before = rows.find(
        (other) => other.size === small && other.connections === row.connections && other.name === row.name,
      );
      return `| ${row.name} | ${((before?.rps ?? 0) / row.rps).toFixed(2)} |`;
    });
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, ${seconds} s each after 2 s of warming up; server, worker, database and load generator on the same cores.`,
    '',
    head,
    ...lines,
    '',
    `Time per request at ${large} proposals, as a multiple of that at ${small} (${connectionCounts[0]} connections):`,
    '',
    '| What | Ratio |\n|---|--:|',
    ...ratios,
    '',
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n');
}

await main();
process.exit(0);
