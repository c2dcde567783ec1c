/** An address so far that whoever knows it can tell it by: "an…@borger.dk". */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const name = [...address.slice(0, Math.max(at, 0))];
  return `${name.slice(0, name.length > 3 ? 2 : 1).join('')}…${at < 0 ? '' : address.slice(at)}`;
}
