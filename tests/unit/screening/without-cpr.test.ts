import { expect, test } from 'vitest';
import { answerContributionSchema, markUseSchema } from '@/lib/decisions/answer-schema';
import { decideCaseSchema } from '@/lib/moderation/decide-case-schema';
import { phaseSchema } from '@/lib/projects/phase-schema';
import { projectSchema } from '@/lib/projects/project-schema';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { issuesByField } from '@/lib/web/form-values';

const number = 'Vedrører 010180-1234.';

test('sure and likely numbers are seen, case numbers and phone numbers pass', () => {
  expect(isWithoutCpr(number)).toBe(false);
  expect(isWithoutCpr('Vedrører 070761-4286.')).toBe(false);
  expect(isWithoutCpr('Ring på 20 30 40 50 om sag 01.02.05-P16-1-24, CVR 29189986.')).toBe(true);
});

test.each([
  ['an official answer', answerContributionSchema, ['text']],
  ['a reason for use', markUseSchema, ['reason']],
  ['words to an author', decideCaseSchema, ['text']],
  ['a project', projectSchema, ['titleDa', 'titleEn', 'summaryDa', 'summaryEn', 'applicant', 'placeDa', 'caseNumber']],
  ['a phase', phaseSchema, ['titleDa', 'descriptionEn', 'influenceDa', 'settledEn', 'afterwardsDa']],
])('%s with a personal number comes back at the field that holds it', (_name, schema, fields) => {
  const form = Object.fromEntries(fields.map((field) => [field, number]));
  const parsed = schema.safeParse(form);
  const issues = parsed.success ? {} : issuesByField(parsed.error);
  expect(fields.filter((field) => issues[field] !== 'holdsCpr')).toEqual([]);
});
