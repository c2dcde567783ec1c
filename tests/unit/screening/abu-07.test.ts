import { expect, test } from 'vitest';
import { describedAlt } from '@/lib/files/described-alt';
import { tidyFileName } from '@/lib/files/file-name';
import { screenText } from '@/lib/screening/screen-text';
import { lookAgain } from '@/lib/screening/second-look';
import { cleanTexts } from '@/tests/support/clean-texts';
import { cprForms, passesModulus11 } from '@/tests/support/cpr-numbers';
import { seededRandom } from '@/tests/support/seeded-random';

const count = 10_000;
const said = { falseAlarm: false, keepContact: false };
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

/** Ten digits with a real date of birth; every fifth on 1 January. No person's number is looked up anywhere. */
function numbersOf(amount: number): string[] {
  const chance = seededRandom(7);
  return Array.from({ length: amount }, (_, index) => {
    const two = (value: number) => String(value).padStart(2, '0');
    const date = index % 5 === 0 ? '0101' : `${two(chance.whole(1, 28))}${two(chance.whole(1, 12))}`;
    return `${date}${chance.digits(2)}${chance.digits(4)}`;
  });
}

test('ABU-07: 10,000 personal numbers in 12 written forms come back, and the sure ones are stopped', { timeout: 60_000 }, () => {
  const forms = Object.values(cprForms);
  const seen = { back: 0, all: 0, sureStopped: 0, sure: 0 };
  for (const digits of numbersOf(count)) {
    const isSure = passesModulus11(digits) || digits.startsWith('0101');
    for (const write of forms) {
      const text = `Mit nummer er ${write(digits.slice(0, 6), digits.slice(6))}, og jeg bor ved stien.`;
      const { stop } = lookAgain(text, said);
      seen.all++;
      if (stop?.code === 'cpr' || stop?.code === 'cprLikely') seen.back++;
      if (!isSure) continue;
      seen.sure++;
      if (stop?.code === 'cpr') seen.sureStopped++;
    }
  }
  console.info(
    `ABU-07: ${seen.back} of ${seen.all} blocked or asked (${percent(seen.back, seen.all)}); ` +
      `modulus 11 and 1 January: ${seen.sureStopped} of ${seen.sure} blocked (${percent(seen.sureStopped, seen.sure)})`,
  );
  expect(forms).toHaveLength(12);
  expect(seen.back).toBe(seen.all);
  expect(seen.sureStopped / seen.sure).toBeGreaterThanOrEqual(0.99);
});

test('ABU-07: of 10,000 clean texts at most 0.5 % are asked about', { timeout: 60_000 }, () => {
  const asked = cleanTexts(count, 11).filter((text) => screenText(text).some(({ kind }) => kind === 'cpr'));
  console.info(`ABU-07: ${asked.length} of ${count} clean texts asked about (${percent(asked.length, count)})`);
  expect(asked.length / count).toBeLessThanOrEqual(0.005);
});

test('ABU-07: in a name of a file and in a description of a picture no form of a number gets through', () => {
  let [names, alts, asked] = [0, 0, 0];
  for (const digits of numbersOf(200)) {
    for (const write of Object.values(cprForms)) {
      const written = write(digits.slice(0, 6), digits.slice(6));
      asked++;
      const name = lookAgain(tidyFileName(`brev ${written}.pdf`), said);
      // A slash begins a folder: what stood before it is not part of the name that is kept.
      if (name.stop || !name.text.normalize('NFKC').replaceAll(/\D/g, '').includes(digits)) names++;
      if (!describedAlt(`Kort med nummer ${written} på`, said).ok) alts++;
    }
  }
  console.info(`ABU-07: of ${asked} written numbers ${names} stopped in file names, ${alts} in descriptions`);
  expect([names, alts]).toEqual([asked, asked]);
});
