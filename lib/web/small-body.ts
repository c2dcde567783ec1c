import { fieldsOf } from './form-values';
import { readAtMost } from './read-at-most';

/** Far more than any form or answer of ours that a route handler reads. */
const mostBytes = 64 * 1024;

export type SmallBody = { ok: true; body: unknown } | { ok: false; status: 400 | 413 };

/**
 * The body of a request to a route handler: JSON, or the fields of a form. Nothing sent is an empty
 * form. Stops reading what is too long (413); what cannot be read is the sender's mistake (400).
 */
export async function readSmallBody(request: Request): Promise<SmallBody> {
  const bytes = await readAtMost(request, mostBytes);
  if (!bytes) return { ok: false, status: 413 };
  const type = request.headers.get('content-type') ?? '';
  if (type === '' && bytes.size === 0) return { ok: true, body: {} };
  try {
    const whole = new Response(bytes, { headers: { 'Content-Type': type } });
    return { ok: true, body: type.startsWith('application/json') ? await whole.json() : fieldsOf(await whole.formData()) };
  } catch {
    return { ok: false, status: 400 };
  }
}
