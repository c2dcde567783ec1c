const longest = { address: 254, local: 64, label: 63 };
const local = /^[a-z0-9#$&'*+/=?^_{}~-]+(?:\.[a-z0-9#$&'*+/=?^_{}~-]+)*$/i;
const asWrittenDomain = /^[\p{L}\p{M}\p{N}.-]+$/u;
const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * The one address a mail goes to and an account has, or null. Compatibility forms are folded first
 * (NFKC), so that what is checked is what is stored. Only the plain form `local@domain` of RFC 5321
 * passes: no lists, quotes, comments, routes or address literals. A domain with letters such as æøå
 * becomes its ASCII form (RFC 5891), so that lookalikes are different addresses.
 */
export function emailAddress(written: string): string | null {
  if (written.length > 4 * longest.address) return null;
  const parts = written
    .normalize('NFKC')
    .replace(/^ +| +$/g, '')
    .split('@');
  const [before, after] = parts;
  if (parts.length !== 2 || !before || !after) return null;
  if (before.length > longest.local || !local.test(before)) return null;
  const domain = domainName(after);
  if (!domain || before.length + 1 + domain.length > longest.address) return null;
  return `${before}@${domain}`;
}

/** Enough of an address for its owner to know it, too little for anybody else: `a…@example.dk`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}…${address.slice(at)}`;
}

function domainName(written: string): string | null {
  if (!asWrittenDomain.test(written)) return null;
  const address = `http://${written}`;
  if (!URL.canParse(address)) return null;
  const domain = new URL(address).hostname;
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || last.length < 2 || /^\d+$/.test(last)) return null;
  return labels.every((part) => part.length <= longest.label && label.test(part)) ? domain : null;
}
