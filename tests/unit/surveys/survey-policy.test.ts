import { describe, expect, it } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import type { PhaseRules } from '@/lib/projects/phase';
import { mayAnswerSurvey, maySaveSurvey } from '@/lib/surveys/survey-policy';

const open: PhaseRules = {
  opensOn: new Date('2026-11-01'),
  closesOn: new Date('2026-11-30'),
  acts: ['survey'],
  isPublished: true,
  requires: 'mail',
  minimumAge: null,
};
const byAccount = (rules: PhaseRules) => ({ rules, answersBy: 'account' as const });
const at = new Date('2026-11-23T10:00:00Z');
const citizen: Actor = { kind: 'citizen', personId: 'p', locale: 'da' };
const employee = (role: 'project_manager' | 'moderator' | 'administrator'): Actor => ({
  kind: 'employee',
  personId: 'e',
  locale: 'da',
  roles: [role],
  projectIds: [],
});
const partner: Actor = { kind: 'partner', personId: 'f', locale: 'da', organisationIds: ['o'] };

describe('who may answer a survey', () => {
  it('lets a citizen answer while the phase is open', () => {
    expect(mayAnswerSurvey(citizen, byAccount(open), at)).toEqual({ allowed: true });
  });

  it('asks somebody not signed in to sign in', () => {
    expect(mayAnswerSurvey(anonymous, byAccount(open), at)).toEqual({ allowed: false, reason: 'signInNeeded' });
  });

  it('is for citizens, not for employees and partners', () => {
    for (const actor of [employee('moderator'), partner])
      expect(mayAnswerSurvey(actor, byAccount(open), at)).toEqual({ allowed: false, reason: 'citizensOnly' });
  });

  it.each([
    ['phaseNotOpenYet', { opensOn: new Date('2026-11-24') }],
    ['phaseClosed', { closesOn: new Date('2026-11-22') }],
    ['actNotAllowed', { acts: ['comment'] as const }],
    ['surveyNotFound', { isPublished: false }],
  ] as const)('answers %s whoever asks', (reason, change) => {
    for (const actor of [citizen, anonymous, partner])
      expect(mayAnswerSurvey(actor, byAccount({ ...open, ...change }), at)).toEqual({ allowed: false, reason });
  });
});

describe('who may write the questions', () => {
  it('lets project managers and administrators', () => {
    expect(maySaveSurvey(employee('project_manager')).allowed).toBe(true);
    expect(maySaveSurvey(employee('administrator')).allowed).toBe(true);
  });

  it('refuses everybody else', () => {
    for (const actor of [employee('moderator'), citizen, partner])
      expect(maySaveSurvey(actor)).toEqual({ allowed: false, reason: 'notAllowed' });
    expect(maySaveSurvey(anonymous)).toEqual({ allowed: false, reason: 'signInNeeded' });
  });
});
