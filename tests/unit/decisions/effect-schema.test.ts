import { describe, expect, it } from 'vitest';
import { effectSchema } from '@/lib/decisions/effect-schema';
import { issuesByField } from '@/lib/web/form-values';

const sound = {
  ...{ indicatorDa: 'Naboer, der ved besked', indicatorEn: 'Neighbours who know', before: '4', after: '7,5' },
  ...{ unitDa: 'ud af 10', unitEn: 'out of 10', measuredOn: '2026-11-20', themeId: '' },
  ...{ sourceDa: 'Samtaler', sourceEn: 'Talks', learnedDa: 'Ét nummer er nok.', learnedEn: 'One number is enough.' },
};
const problems = (over: Record<string, unknown>) => {
  const parsed = effectSchema.safeParse({ ...sound, ...over });
  return parsed.success ? {} : issuesByField(parsed.error);
};

describe('a measured effect as it is written', () => {
  it('takes Danish numbers and may leave the theme out', () => {
    expect(effectSchema.parse(sound)).toMatchObject({ before: 4, after: 7.5, themeId: null });
  });

  it('needs its numbers, its date and its texts in both languages', () => {
    const texts = ['indicatorDa', 'indicatorEn', 'unitDa', 'unitEn', 'sourceDa', 'sourceEn', 'learnedDa', 'learnedEn'];
    for (const field of [...texts, 'before', 'after', 'measuredOn'])
      expect(problems({ [field]: ' ' })).toEqual({ [field]: `${field}Needed` });
  });

  it('says what is wrong with a number or a date', () => {
    expect(problems({ before: 'fire', after: '1.234' })).toEqual({ before: 'numberShape', after: 'numberReadsTwoWays' });
    expect(problems({ measuredOn: '2026-02-30' })).toEqual({ measuredOn: 'dateShape' });
    expect(problems({ measuredOn: '0026-11-20' })).toEqual({ measuredOn: 'dateShape' });
  });

  it('holds no personal number, not even as a measurement', () => {
    for (const field of ['learnedDa', 'sourceEn', 'before'])
      expect(problems({ [field]: '070761-4285' })).toHaveProperty(field, 'holdsCpr');
  });

  it('is not longer than a page can show', () => {
    expect(problems({ indicatorDa: 'x'.repeat(161), learnedEn: 'x'.repeat(2001) })).toEqual({
      indicatorDa: 'tooLong',
      learnedEn: 'tooLong',
    });
  });
});
