/** What a policy answers: allowed, or denied with the reason a screen can explain. */
export type Verdict<Reason extends string> =
  | { allowed: true }
  | {
      allowed: false;
      reason: Reason /** What the sentence needs to be exact, such as until when. */;
      details?: Record<string, string | number>;
    };

export const allowed: Verdict<never> = { allowed: true };

export function denied<Reason extends string>(reason: Reason, details?: Record<string, string | number>): Verdict<Reason> {
  return { allowed: false, reason, ...(details && { details }) };
}
