import { expect, test } from 'vitest';
import { tidyFileName } from '@/lib/files/file-name';
import { withoutCellIndexes, xmlText } from '@/lib/files/xml-text';

test.each([
  ['a word set in parts stands together', '<w:p><w:r><w:t>0101</w:t></w:r><w:r><w:t>80-1234</w:t></w:r></w:p>', '010180-1234'],
  ['paragraphs are lines', '<w:p><w:t>En</w:t></w:p><w:p/><w:p><w:t>To</w:t></w:p>', 'En\nTo'],
  ['signs are read as they are meant', '<t>R&amp;D &lt;b&gt; &#230;&#xF8;å &unknown;</t>', 'R&D <b> æøå &unknown;'],
  ['comments and attributes are not read', '<a x="010180-1234"><!-- > 010180-1234 -->ord</a>', 'ord'],
  ['what is marked as plain is read', '<a><![CDATA[1 < 2]]></a>', '1 < 2'],
  ['what is cut off ends', '<a>ord<!-- ikke slut', 'ord'],
  ['a tag that never closes ends', '<a>ord<b', 'ord'],
])('%s', (_what, xml, text) => {
  expect(xmlText(xml)).toBe(text);
});

test('the number of a shared word is not read, a number cell gets its zero back', () => {
  expect(xmlText(withoutCellIndexes('<c r="A1" t="s"><v>101801234</v></c><c r="B1"><v>101801234</v></c>'))).toBe('0101801234');
});

test.each([
  ['C:\\Users\\Anna\\foto.jpg', 'foto.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['<img src=x>.png', 'img src=x.png'],
  ['fak\u202Etgpj.exe', 'faktgpj.exe'],
  ['...skjult.pdf', 'skjult.pdf'],
  ['', 'fil'],
  [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(116)}.pdf`],
])('the name %s is kept as %s', (sent, kept) => {
  expect(tidyFileName(sent)).toBe(kept);
});
