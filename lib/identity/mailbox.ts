/** Mail services that read an address without its dots, and the names one service goes by. */
const dotless: Record<string, string> = { 'gmail.com': 'gmail.com', 'googlemail.com': 'gmail.com' };

/**
 * The mailbox behind an address: what follows a plus sign is the owner's own note, and some services
 * ignore dots. Many accounts on one mailbox count as one person wherever something is counted; the
 * account and the mail keep the address as it was given.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const [local = '', domain = ''] = [address.slice(0, at), address.slice(at + 1)].map((part) => part.toLowerCase());
  const owner = local.replace(/(?<=.)\+.*$/, '');
  const service = dotless[domain];
  return service ? `${owner.replaceAll('.', '')}@${service}` : `${owner}@${domain}`;
}
