import { keyedHash } from '@/lib/platform/ids';

/** Names a co-author in the forms of one proposal; tells nothing of who they are elsewhere. */
export function coAuthorRef({ proposalId, personId }: { proposalId: string; personId: string }): string {
  return keyedHash('co-author', `${proposalId}/${personId}`).slice(0, 32);
}
