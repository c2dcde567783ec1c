/** How a body decided. */
export const decisionOutcomes = ['approved', 'approved_changed', 'rejected', 'postponed', 'noted'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Whether a decision carries something out, so that involvement and objections must have been settled first (planloven § 28). */
export function isAdopting(outcome: DecisionOutcome): boolean {
  return outcome === 'approved' || outcome === 'approved_changed';
}
