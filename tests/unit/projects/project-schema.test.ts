import { describe, expect, it } from 'vitest';
import { projectSchema } from '@/lib/projects/project-schema';
import { issuesByField } from '@/lib/web/form-values';

const sound = {
  titleDa: 'Strandpark',
  titleEn: 'Beach park',
  slug: 'strandpark',
  summaryDa: 'En park.',
  summaryEn: 'A park.',
  status: 'planned',
  participation: 'dialogue',
  primaryThemeId: 't1',
  outsideApplicant: 'no',
  placePrecision: 'approximate',
};
const problems = (over: Record<string, unknown>) => {
  const parsed = projectSchema.safeParse({ ...sound, ...over });
  return parsed.success ? {} : issuesByField(parsed.error);
};

describe('a project as it is written', () => {
  it('needs its texts in both languages', () => {
    expect(problems({ titleEn: ' ', summaryDa: '' })).toEqual({ titleEn: 'titleEnNeeded', summaryDa: 'summaryDaNeeded' });
  });

  it.each(['Strand park', 'strand_park', '-strand', 'å'])('has no address like %j', (slug) => {
    expect(problems({ slug })).toEqual({ slug: 'slugShape' });
  });

  it('has a place whole or not at all', () => {
    expect(problems({ latitude: '56,47' })).toEqual({ longitude: 'placeWhole' });
    expect(problems({ longitude: '10.82' })).toEqual({ latitude: 'placeWhole' });
    expect(problems({ placeDa: 'Fjellerup' })).toEqual({ placeEn: 'placeEnNeeded' });
  });

  it('takes degrees with comma or point', () => {
    expect(projectSchema.parse({ ...sound, latitude: '56,47', longitude: '10.75' })).toMatchObject({
      latitude: 56.47,
      longitude: 10.75,
    });
    expect(problems({ latitude: 'nord', longitude: '10' })).toEqual({ latitude: 'degreesShape' });
  });

  it('lies in the municipality: swapped degrees are noticed', () => {
    expect(problems({ latitude: '10,75', longitude: '56,47' })).toEqual({ latitude: 'placeOutside' });
  });

  it('names the applicant when somebody outside applies', () => {
    expect(problems({ outsideApplicant: 'yes' })).toEqual({ applicant: 'applicantNeeded' });
  });

  it('takes one ticked theme, several, or none', () => {
    for (const [themeIds, expected] of [
      [undefined, []],
      ['a', ['a']],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    ])
      expect(projectSchema.parse({ ...sound, themeIds }).themeIds).toEqual(expected);
  });
});
