import type { ZodError } from 'zod';

/**
 * The text fields of a form by name; a name sent more than once becomes a list. Files are left out,
 * and null characters too: nobody types them, and the database can hold none.
 */
export function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: [string, string | string[]][] = [];
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue;
    const texts = form.getAll(name).flatMap((value) => (typeof value === 'string' ? value.replaceAll('\0', '') : []));
    fields.push([name, texts.length > 1 ? texts : (texts[0] ?? '')]);
  }
  // Also a field named like a part of every object is one of its own.
  return Object.fromEntries(fields);
}

/** The first message key of each field; schemas give keys as messages, not sentences. */
export function issuesByField(error: ZodError): Record<string, string> {
  const byField: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form');
    byField[field] ??= issue.message;
  }
  return byField;
}
