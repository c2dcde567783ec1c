/**
 * Mails about a decision that concerns the person themselves: they have a right to hear of it (forvaltningsloven
 * §§ 22-25), so a mail that cannot be delivered is replaced by another way, never by silence.
 */
export const mustReach: readonly string[] = [
  'hidden',
  'returned',
  'redacted',
  'covered',
  'appeal_decided',
  'report_settled',
  'blocked',
  'block_lifted',
  'data_request',
];
