/** A new key of a question, option, row or page: short, for forms name their fields by it, and never made twice in a survey. */
export function newKey(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12);
}
