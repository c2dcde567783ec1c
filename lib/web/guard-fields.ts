/** What every public form carries beside what somebody writes in it. */
export type GuardFields = {
  /** A field people never meet. */
  website: string;
  /** When the form was shown, signed. */
  opened: string;
  /** `yes` from a browser that can calculate by itself. */
  solver: string;
  /** The calculation it made. */
  proof: string;
};

/** Separates the guard's fields from what was written. */
export function guardFields(values: Record<string, string | string[]>): {
  fields: GuardFields;
  written: Record<string, string | string[]>;
} {
  const { website, opened, solver, proof, ...written } = values;
  const text = (value: string | string[] | undefined) => [value ?? ''].flat().join(' ');
  return { fields: { website: text(website), opened: text(opened), solver: text(solver), proof: text(proof) }, written };
}
