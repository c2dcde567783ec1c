import { cpus } from 'node:os';
import type { Figures } from './measure';
import { markdownTable } from './table';

export type Row = Figures & {
  size: number;
  connections: number;
  name: string;
  aim: string;
  /** Of the web server, per request answered. */
  cpuMs: number;
  memoryMb: number;
};

export type Idle = { size: number; memoryMb: number };

type Report = { rows: Row[]; idle: Idle[]; notes: string[]; seconds: number; warmUpSeconds: number };

const columns = [
  { head: 'What' },
  { head: 'Aim' },
  ...['Proposals', 'Connections', 'Requests/s', 'p50 ms', 'p95 ms', 'p99 ms', 'Failed', 'of yardstick', 'CPU ms', 'MB'].map(
    (head) => ({ head, right: true }) as const,
  ),
];

/** The figures of a run as Markdown, ready for `docs/measurements.md`. */
export function report({ rows, idle, notes, seconds, warmUpSeconds }: Report): string {
  const table = markdownTable(
    columns,
    rows.map((row) => {
      const yardstick = rows.find((other) => isSameRun(other, row))?.rps ?? row.rps;
      const share = `${Math.round((100 * row.rps) / yardstick)} %`;
      const { name, aim, size, connections, rps, p50, p95, p99, failed, cpuMs, memoryMb } = row;
      return [name, aim, size, connections, rps, p50, p95, p99, failed, share, cpuMs.toFixed(2), memoryMb];
    }),
  );
  const { model = 'unknown' } = cpus()[0] ?? {};
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${model.trim()}), Node ${process.version}, ${seconds} s each after ${warmUpSeconds} s of warming up; server, worker, database and load generator on the same cores. CPU and memory are those of the web server, CPU for each request answered.`,
    '',
    table,
    '',
    ...ratios(rows),
    ...idle.map((one) => `- ${one.size} proposals: the web server had ${one.memoryMb} MB before the first case.`),
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n');
}

function ratios(rows: Row[]): string[] {
  const [small, large] = [rows[0], rows.at(-1)];
  if (!small || !large || small.size === large.size) return [];
  const compared = rows.filter((row) => row.size === large.size && row.connections === small.connections);
  const lines = compared.map((row) => {
    const before = rows.find((other) => other.size === small.size && other.name === row.name);
    return [row.name, ((before?.rps ?? 0) / row.rps).toFixed(2), (row.cpuMs / (before?.cpuMs || row.cpuMs)).toFixed(2)];
  });
  return [
    `Per request at ${large.size} proposals, as a multiple of that at ${small.size} (${small.connections} connections):`,
    '',
    markdownTable([{ head: 'What' }, { head: 'Time', right: true }, { head: 'CPU', right: true }], lines),
    '',
  ];
}

const isSameRun = (one: Row, other: Row) => one.size === other.size && one.connections === other.connections;
