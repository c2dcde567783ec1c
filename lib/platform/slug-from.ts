const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A name as it stands in an address: small letters, digits and hyphens. */
export function slugFrom(text: string, longest = 60): string {
  const plain = text.toLowerCase().replaceAll(/[æøå]/g, (letter) => letters[letter] ?? letter);
  const parts = plain
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return parts.slice(0, longest).replaceAll(/^-|-$/g, '');
}

/** The slug, or with a number after it where it is taken. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
