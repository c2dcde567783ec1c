import { expect, test } from 'vitest';
import { decideInBulkSchema } from '@/lib/moderation/bulk-schema';
import { fillTemplate, templateNames, unknownPlaceholder } from '@/lib/moderation/text-template';
import { textTemplateSchema } from '@/lib/moderation/text-template-schema';

const names = { project: 'Stien', phase: 'Idéer', code: 'ND-7K4M-9Q', title: 'En bænk' };

test('a template takes the names of a case, in both languages, and nothing else', () => {
  expect(fillTemplate('{kode}: {projekt}, {fase}. {titel}.', names)).toBe('ND-7K4M-9Q: Stien, Idéer. En bænk.');
  expect(fillTemplate('{Code}: {project}, {PHASE}. {navn} {toString}', names)).toBe(
    'ND-7K4M-9Q: Stien, Idéer. {navn} {toString}',
  );
});

test('a name that looks like a placeholder is not filled again', () => {
  expect(fillTemplate('{projekt}', { ...names, project: '{kode}' })).toBe('{kode}');
});

test('a person can never be put in', () => {
  expect(unknownPlaceholder('Kære {navn}')).toBe('navn');
  expect(unknownPlaceholder('{projekt} {}')).toBe('');
  expect(unknownPlaceholder('{projekt} {fase} {kode} {project} {phase} {code} {titel} {title}')).toBeNull();
});

test('the names are in the language the citizen wrote in', () => {
  const titles = { titleDa: 'Stien', titleEn: 'The path' };
  expect(templateNames({ code: 'X', title: null, project: titles, phase: titles }, 'en')).toMatchObject({
    project: 'The path',
    title: 'X',
  });
});

test('a template with an unknown name, a personal number or no words is refused with its field', () => {
  const sound = { purpose: 'reason', name: 'Uden for emnet', textDa: 'Om {projekt}.', textEn: 'About {project}.', reason: '' };
  const issues = (change: object) =>
    textTemplateSchema.safeParse({ ...sound, ...change }).error?.issues.map(({ path, message }) => [path[0], message]);
  expect(issues({})).toBeUndefined();
  expect(issues({ textDa: 'Kære {navn}' })).toEqual([['textDa', 'placeholderUnknown']]);
  expect(issues({ textEn: 'Number 010180-1234' })).toEqual([['textEn', 'holdsCpr']]);
  expect(issues({ name: ' ', textDa: '' })).toEqual([
    ['name', 'nameNeeded'],
    ['textDa', 'templateTextNeeded'],
  ]);
});

test('a bulk act names each case with its version, at most two hundred', () => {
  const form = { bulkId: crypto.randomUUID(), kind: 'publish', case: 'ND-7K4M-9Q:3' };
  expect(decideInBulkSchema.parse(form).case).toEqual([{ code: 'ND-7K4M-9Q', version: 3 }]);
  const issue = (change: object) => decideInBulkSchema.safeParse({ ...form, ...change }).error?.issues[0]?.message;
  expect(issue({ case: undefined })).toBe('casesNeeded');
  expect(issue({ case: Array.from({ length: 201 }, (_, index) => `ND-${index}:1`) })).toBe('tooManyCases');
  expect(issue({ case: ['ND-1'] })).toBe('casesUnknown');
  expect(issue({ kind: 'hide', reason: '', text: 'Nej.' })).toBe('reasonNeeded');
  expect(issue({ kind: 'hide', reason: 'abuse', text: '' })).toBe('textNeeded');
  expect(issue({ kind: 'hide', reason: 'abuse', text: '{navn}' })).toBe('placeholderUnknown');
});
