/**
 * Something a person can mend: its message is one clear sentence, printed without a stack trace.
 * The commands exit with `exitCode`.
 */
export class Failure extends Error {
  /** @param {string} sentence @param {number} [exitCode] */
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/**
 * Turns any error into one sentence, naming the causes that are common on a fresh machine.
 * @param {unknown} error
 * @returns {string}
 */
export function asSentence(error) {
  if (error instanceof Failure) return error.message;
  const code = /** @type {{ code?: string }} */ (error)?.code ?? '';
  const text = error instanceof Error ? error.message : String(error);
  if (isDiskFull(`${code} ${text}`)) return diskFullSentence;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const where = /** @type {{ path?: string }} */ (error)?.path;
    return `This user may not write ${where ?? 'here'}: run as the user who owns the folder, or set TRAADEN_DATA_DIR to a folder you may write.`;
  }
  return firstLine(text);
}

export const diskFullSentence = 'The disk is full: free some space (about 3 GB is comfortable) and run the command again.';

/** @param {string} text */
export function isDiskFull(text) {
  return /ENOSPC|EDQUOT|no space left on device|disk quota exceeded|53100/i.test(text);
}

/** @param {string} text */
export function firstLine(text) {
  return (text.split('\n').find((line) => line.trim() !== '') ?? 'Something unexpected happened.').trim();
}
