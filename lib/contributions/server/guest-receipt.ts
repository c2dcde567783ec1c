import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '@/lib/platform/ids';

/** The address of a guest's receipt: it shows how one contribution stands and opens nothing else. */
export function guestReceipt(contributionId: string): string {
  return `${contributionId}.${keyedHash('guest-receipt', contributionId)}`;
}

/** The contribution a receipt was made for, or null for anything we did not sign. */
export function contributionOfReceipt(receipt: string): string | null {
  const [id = ''] = receipt.split('.');
  const [own, given] = [Buffer.from(guestReceipt(id)), Buffer.from(receipt)];
  return own.length === given.length && timingSafeEqual(own, given) ? id : null;
}
