import { describe, expect, test } from 'vitest';
import { screenText } from '@/lib/screening/screen-text';
import { lookAgain } from '@/lib/screening/second-look';

const marked = (text: string) =>
  screenText(text).flatMap(({ kind, start, end }) => (kind === 'abuse' ? [text.slice(start, end)] : []));

describe('an abusive word is marked', () => {
  test.each([
    ['De er nogle idioter alle sammen', 'idioter'],
    ['DIN IDIOT', 'IDIOT'],
    ['din kommuneidiot', 'kommuneidiot'],
    ['du er en 1d10t', '1d10t'],
    ['hold k æ f t, i.d.i.o.t', 'i.d.i.o.t'],
    ['sikke noget looooort', 'looooort'],
    ['what the f*ck', 'f*ck'],
    ['you b!tch', 'b!tch'],
    ['id\u200biot', 'id\u200biot'],
    ['vi slår dig ihjel', 'slår dig ihjel'],
    ['I will kill you', 'kill you'],
  ])('%s', (text, word) => {
    expect(marked(text)).toEqual([word]);
  });
});

test.each([
  'Niger og Nigeria ligger i Afrika',
  'en luderkørsel er ikke et ord, men lodret er',
  'Scunthorpe, Essex og en assist',
  'Der er 1 bænk, 2 borde og 5 stole!!!',
  'e.l. og f.eks. og m.fl. og o.l.',
  'Slå græsset, og dræb ikke bierne',
  'idiotsikker',
])('an ordinary text is left alone: %s', (text) => {
  expect(marked(text)).toEqual([]);
});

test('an abusive word never stops a text: it only carries a flag', () => {
  const text = 'I er nogle idioter.';
  expect(lookAgain(text, { falseAlarm: false, keepContact: false })).toEqual({ stop: null, text, flags: ['abuse'] });
});
