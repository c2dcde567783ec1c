/** Words that say a number is something else than a person's: a company, an invoice address, a case. */
const label =
  /(?:(?:cvr|ean|gln|sags?|journal|faktura|konto|matrikel|ordre)[ .-]{0,2}(?:nummer|nr|no|number)?|(?:p|se|j)[ .-]{0,2}(?:nummer|nr))[ .:]{0,3}$/i;

const longestLabel = 24;

/** True when the words just before `start` name the number as something else than a personal or phone number. */
export function isNamedOtherwise(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestLabel), start);
  const found = label.exec(before);
  if (!found) return false;
  return found.index === 0 || !/[\p{L}\p{N}]/u.test(before[found.index - 1] ?? '');
}
