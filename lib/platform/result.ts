/**
 * What a command answers. Expected refusals are values with a code declared beside the command;
 * everything else throws.
 */
export type Result<Value, Code extends string> = { ok: true; value: Value } | Refusal<Code>;

export type Refusal<Code extends string> = {
  ok: false;
  code: Code;
  /** What the message needs to be exact: numbers, names of fields, places in the text. */
  details?: Record<string, string | number>;
};

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refused<Code extends string>(code: Code, details?: Refusal<Code>['details']): Refusal<Code> {
  return { ok: false, code, details };
}
