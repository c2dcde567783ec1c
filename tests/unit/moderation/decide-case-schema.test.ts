import { describe, expect, it } from 'vitest';
import { hidingReasons } from '@/lib/contributions/contribution';
import { suggestedReason } from '@/lib/moderation/case';
import { decideCaseSchema } from '@/lib/moderation/decide-case-schema';
import { issuesByField } from '@/lib/web/form-values';

const sent = { code: 'ND-7K4M-9Q', version: '1' };
const problems = (input: unknown) => {
  const parsed = decideCaseSchema.safeParse(input);
  return parsed.success ? {} : issuesByField(parsed.error);
};

describe('a decision as it is sent', () => {
  it('shows something without a reason', () => {
    expect(problems({ ...sent, outcome: 'published', reason: '', text: '' })).toEqual({});
  });

  it('asks what should happen', () => {
    expect(problems(sent)).toEqual({ outcome: 'outcomeNeeded' });
  });

  it('hides nothing without a reason', () => {
    expect(problems({ ...sent, outcome: 'hidden', reason: '', text: 'Fordi.' })).toEqual({ reason: 'reasonNeeded' });
  });

  it('hides nothing without words to the author', () => {
    expect(problems({ ...sent, outcome: 'hidden', reason: 'abuse', text: '  ' })).toEqual({ text: 'textNeeded' });
  });

  it('knows no reason outside the fixed list', () => {
    expect(problems({ ...sent, outcome: 'hidden', reason: 'dislike', text: 'Nej.' })).toEqual({ reason: 'reasonNeeded' });
    for (const reason of hidingReasons) expect(problems({ ...sent, outcome: 'hidden', reason, text: 'Fordi.' })).toEqual({});
  });
});

describe('the reason a case suggests', () => {
  it('is personal data where screening noticed some, else none', () => {
    expect(suggestedReason(['phone'])).toBe('personal_data');
    expect(suggestedReason(['reported', 'duplicate'])).toBe('duplicate');
    expect(suggestedReason(['reported', 'suspicious'])).toBeNull();
    expect(suggestedReason(['capitals', 'abuse'])).toBe('abuse');
    expect(suggestedReason(['capitals'])).toBeNull();
    expect(suggestedReason([])).toBeNull();
  });
});
