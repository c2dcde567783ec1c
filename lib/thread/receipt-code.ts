/**
 * The code somebody meant when typing one from a receipt: small letters, spaces and missing or
 * extra dashes are forgiven, and so is leaving out "ND". Null when it cannot be a code.
 */
export function receiptCodeFrom(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const six = letters.length === 8 && letters.startsWith('ND') ? letters.slice(2) : letters;
  return six.length === 6 ? `ND-${six.slice(0, 4)}-${six.slice(4)}` : null;
}
