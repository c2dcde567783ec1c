import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A mark that tells a process from a later one that was given the same id; null when there is none.
 * @param {number} pid
 * @returns {string | null}
 */
export function processMark(pid) {
  if (!Number.isInteger(pid) || pid <= 1) return null;
  if (process.platform === 'linux') {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (fields[0] === 'Z' || fields[0] === 'X') return null;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
    } catch {
      return null;
    }
  }
  try {
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || null
    );
  } catch {
    return null;
  }
}

/**
 * Whether exactly this process still runs.
 * @param {{ pid: number, mark: string | null } | null | undefined} known
 */
export function stillRuns(known) {
  return known != null && known.mark !== null && processMark(known.pid) === known.mark;
}

/** @param {number} pid */
export function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

/**
 * Ends one process: first politely, then firmly. Returns when it is gone.
 * @param {{ pid: number, mark: string | null }} known
 * @param {{ signal?: NodeJS.Signals, patienceMs?: number }} [how]
 */
export async function endProcess(known, { signal = 'SIGTERM', patienceMs = 8000 } = {}) {
  for (const [step, wait] of /** @type {const} */ ([
    [signal, patienceMs],
    ['SIGKILL', 3000],
  ])) {
    if (!stillRuns(known)) return;
    trySignal(known.pid, step);
    const until = Date.now() + wait;
    while (stillRuns(known) && Date.now() < until) await pause(50);
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
export function trySignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}
