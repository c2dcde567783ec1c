/** Digits and capitals that are not mistaken for one another. */
const letters = '34679ACDEFGHJKMNPQRTUVWXY';
const length = 12;

/** A code as it is printed, from bytes of chance: `4FKM-9QXA-C7TR`, one of 25^12. */
export function invitationCode(bytes: Uint8Array): string {
  const code = Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length]).join('');
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** How many bytes of chance a code is made of. */
export const invitationCodeBytes = length;

/** The code somebody typed, however they spaced it; null when it can be none. */
export function invitationCodeFrom(written: string): string | null {
  const code = written.toUpperCase().replaceAll(/[\s‐-–-]/g, '');
  return code.length === length && [...code].every((letter) => letters.includes(letter))
    ? code.replaceAll(/(.{4})(?=.)/g, '$1-')
    : null;
}
