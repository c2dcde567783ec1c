import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

let known: Promise<Float64Array> | undefined;

/**
 * True for an address at a service that gives addresses for an hour. Flags, never blocks: the mail
 * arrives, and there are good reasons to have one. The list is read when first asked for and kept as
 * numbers, a megabyte in place of the eleven that its names take.
 */
export async function isDisposable(address: string): Promise<boolean> {
  known ??= readDomains();
  const domains = await known;
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  return labels.slice(0, -1).some((_, index) => holds(domains, numberOf(labels.slice(index).join('.'))));
}

async function readDomains(): Promise<Float64Array> {
  const list = join(process.cwd(), 'node_modules', 'disposable-email-domains', 'index.json');
  const names = JSON.parse(await readFile(list, 'utf8')) as string[];
  return Float64Array.from(names, numberOf).sort();
}

/** 48 bits of a name's digest: two of 121,570 names and any other one meet once in two thousand million. */
function numberOf(name: string): number {
  return createHash('sha256').update(name).digest().readUIntBE(0, 6);
}

function holds(sorted: Float64Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
