import type { ZodError } from 'zod';

/** The text fields of a form by name; a name sent more than once becomes a list. Files are left out. */
export function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    fields[name] = texts.length > 1 ? texts : (texts[0] ?? '');
  }
  return fields;
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
