import type { FormState } from '@/lib/web/form-state';
import { canSolve, solveProof } from './solve-proof';

/** A solution can be too late once; after that the form goes without, and a person looks at it. */
const mostProofs = 2;

/**
 * Sends a form and makes the calculation the server may ask for, without the person doing anything.
 * Whoever cannot is taken all the same.
 */
export async function sendGuarded(
  send: (data: FormData) => Promise<FormState>,
  data: FormData,
  tell: (note: string | undefined) => void,
): Promise<FormState> {
  if (canSolve()) data.set('solver', 'yes');
  let next = await send(data);
  for (let made = 0; next.proof && made < mostProofs; made++) {
    tell(next.proof.note);
    leaveOutTakenFiles(data, next);
    const proof = await solveProof(next.proof.challenge).catch(() => null);
    if (proof) data.set('proof', proof);
    else data.delete('solver');
    next = await send(data);
  }
  if (next.proof) {
    data.delete('solver');
    next = await send(data);
  }
  return next;
}

/** The server has taken the files already, under a key it answers with: they need not travel again. */
function leaveOutTakenFiles(data: FormData, { values }: FormState): void {
  for (const [name, value] of [...data]) if (typeof value !== 'string') data.delete(name);
  if (typeof values.uploadKey === 'string') data.set('uploadKey', values.uploadKey);
}
