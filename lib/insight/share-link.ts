/** Days a link can be opened for unless somebody says otherwise, and at most. */
export const shareDays = { usual: 30, most: 365 } as const;

export type ShareLinkState = 'open' | 'expired' | 'revoked';

/** Whether a link opens at a moment. */
export function shareLinkState(link: { expiresAt: Date; revokedAt: Date | null }, at: Date): ShareLinkState {
  if (link.revokedAt) return 'revoked';
  return link.expiresAt <= at ? 'expired' : 'open';
}
