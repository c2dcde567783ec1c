import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { attachmentName, caseDocumentKinds, directions, kindsGoing, recordName } from '@/lib/papers/case-document';
import { caseManifestSchema } from '@/lib/papers/case-manifest';

test('a name keeps Danish letters and says its number first', () => {
  expect(recordName(12, 'Høringssvar nr. 3 (ND-7K4M-92)')).toBe('0012-høringssvar-nr-3-nd-7k4m-92');
  expect(recordName(12345, '../../æble: "ø"?')).toBe('12345-æble-ø');
  expect(recordName(1, '🌊')).toBe('0001');
  expect(attachmentName(2, { name: 'Skitse af bænk.PDF', format: 'pdf' })).toBe('bilag-2-skitse-af-bænk.pdf');
});

test('no title leads out of a folder or is a name a system of files refuses, and two numbers are never one name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 99_999 }), (title, number) => {
      const name = recordName(number, title);
      expect(name).toMatch(/^\d{4,5}(-[\p{L}\p{N}][\p{L}\p{N}-]*)?$/u);
      expect([...name].length).toBeLessThan(70);
      expect(recordName(number + 1, title)).not.toBe(name);
    }),
  );
});

test('every kind of document goes one way', () => {
  expect(directions.flatMap(kindsGoing).sort()).toEqual([...caseDocumentKinds].sort());
});

test('the schema of the manifest that others read is the one it is made by', () => {
  expect(JSON.parse(readFileSync('docs/case-manifest.schema.json', 'utf8'))).toEqual(z.toJSONSchema(caseManifestSchema));
});
