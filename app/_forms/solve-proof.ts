/** ALTCHA's own worker, copied into `public/` by the build. */
const worker = '/altcha-pbkdf2.js';
const mostMs = 30_000;

/** Calculating takes a worker and the browser's own cryptography, which plain http has only on one's own machine. */
export function canSolve(): boolean {
  return 'Worker' in window && window.isSecureContext;
}

/** Makes the calculation the server asks for and answers what to send back; null when this browser could not. */
export async function solveProof(written: string): Promise<string | null> {
  const challenge: unknown = JSON.parse(written);
  const calculating = new Worker(worker);
  try {
    const solution = await new Promise<unknown>((resolve) => {
      calculating.onmessage = ({ data }) => resolve(data);
      calculating.onerror = () => resolve(null);
      calculating.postMessage({ type: 'work', challenge, counterStart: 0, counterStep: 1, timeout: mostMs });
    });
    const isSolved = typeof solution === 'object' && solution !== null && 'derivedKey' in solution;
    return isSolved ? JSON.stringify({ challenge, solution }) : null;
  } finally {
    calculating.terminate();
  }
}
