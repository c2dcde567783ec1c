/** The forms people write a personal number in, from its six and its four digits. */
export const cprForms: Record<string, (date: string, serial: string) => string> = {
  together: (date, serial) => `${date}${serial}`,
  hyphen: (date, serial) => `${date}-${serial}`,
  space: (date, serial) => `${date} ${serial}`,
  'en dash': (date, serial) => `${date}–${serial}`,
  'minus sign': (date, serial) => `${date}−${serial}`,
  'hyphen in spaces': (date, serial) => `${date} - ${serial}`,
  'no-break space': (date, serial) => `${date}\u00a0${serial}`,
  'zero-width space': (date, serial) => `${date.slice(0, 3)}\u200b${date.slice(3)}-\u200b${serial}`,
  'full-width digits': (date, serial) => fullWidth(`${date}-${serial}`),
  'date with full stops': (date, serial) => `${date.slice(0, 2)}.${date.slice(2, 4)}.${date.slice(4)}-${serial}`,
  'date with spaces': (date, serial) => `${date.slice(0, 2)} ${date.slice(2, 4)} ${date.slice(4)} ${serial}`,
  'date with slashes': (date, serial) => `${date.slice(0, 2)}/${date.slice(2, 4)}/${date.slice(4)}-${serial}`,
};

const fullWidth = (text: string) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

export function passesModulus11(digits: string): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}
