/** What a policy answers: allowed, or denied with the reason a screen can explain. */
export type Verdict<Reason extends string> = { allowed: true } | { allowed: false; reason: Reason };

export const allowed: Verdict<never> = { allowed: true };

export function denied<Reason extends string>(reason: Reason): Verdict<Reason> {
  return { allowed: false, reason };
}
