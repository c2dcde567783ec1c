import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyLine, tidyText } from '@/lib/contributions/tidy-text';
import { submitProposalSchema } from '@/lib/participation/contribution-schema';
import { graphemeCount } from '@/lib/participation/words';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';

const sent = (over: Record<string, string>) =>
  submitProposalSchema.safeParse({ locale: 'da', project: 'sti', title: 'En bænk', text: 'Sæt en bænk ved stien.', ...over });

test('length is counted as a reader counts it', () => {
  expect(graphemeCount('å👩‍👩‍👧e\u0301')).toBe(3);
  expect(sent({ title: '👩‍👩‍👧'.repeat(120) }).success).toBe(true);
  expect(sent({ title: 'a'.repeat(121) }).error?.issues[0]?.message).toBe('titleTooLong');
  expect(sent({ title: 'Fire' }).error?.issues[0]?.message).toBe('titleTooShort');
  expect(sent({ text: 'x'.repeat(5000) }).success).toBe(true);
  expect(sent({ text: 'x'.repeat(5001) }).error?.issues[0]?.message).toBe('proposalTooLong');
});

test('a text without words is missing, not short', () => {
  expect(sent({ text: ' \u200b\n ' }).error?.issues[0]?.message).not.toBeUndefined();
  expect(sent({ title: '   ' }).error?.issues[0]?.message).toBe('required');
});

test('a tidy text has one kind of line break and no characters that turn its direction', () => {
  expect(tidyText('a\r\nb\rc\n\n\n\nd\u0000\u202e ')).toBe('a\nb\nc\n\nd');
  expect(tidyLine(' En\n bænk ')).toBe('En bænk');
});

test('tidying twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidyText(tidyText(text)) === tidyText(text)));
});

test('a cursor comes back as it was, and nothing else is one', () => {
  const cursor = { at: new Date('2026-11-23T12:00:00.123Z'), id: 'c0mwszl47549e95am0e5atwgo6' };
  expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  for (const text of ['', '-', 'x', "1' or 1=1", '../..', 'æ-1']) expect(decodeCursor(text)).toBeNull();
});

test.each([' \u200b\n ', '\u2800\u2800', '\u3164', '\u00ad\ufeff\u180e'])(
  'a text of which nothing can be seen is empty: %j',
  (text) => {
    expect(tidyText(text)).toBe('');
    expect(tidyText(`a${text}b`)).not.toBe('');
  },
);
