import { describe, expect, it } from 'vitest';
import { healthStatus } from '@/lib/jobs/health';

const none = { count: 0, oldestSeconds: 0 };
const well = {
  database: 'reachable' as const,
  migrationsMissing: 0,
  worker: 'running' as const,
  pendingEvents: { count: 3, oldestSeconds: 2 },
  dueMail: { urgent: none, news: none, bulk: { count: 50_000, oldestSeconds: 1200 } },
  deadMail: 0,
  uncertainMail: 0,
  mailService: 'well' as const,
  bouncedPercent: 1,
  complainedPercent: null,
};

describe('the installation', () => {
  it('is well while its worker keeps up', () => expect(healthStatus(well)).toBe('ok'));

  it.each([
    ['a migration is missing', { migrationsMissing: 1 }],
    ['no worker is there', { worker: 'absent' as const }],
    ['events wait in vain', { pendingEvents: { count: 1, oldestSeconds: 600 } }],
    ['a sign-in link is overdue', { dueMail: { ...well.dueMail, urgent: { count: 1, oldestSeconds: 61 } } }],
    ['news are overdue', { dueMail: { ...well.dueMail, news: { count: 1, oldestSeconds: 601 } } }],
    ['a newsletter is overdue', { dueMail: { ...well.dueMail, bulk: { count: 1, oldestSeconds: 14_401 } } }],
    ['mail was given up', { deadMail: 1 }],
    ['nobody knows of a mail', { uncertainMail: 1 }],
    ['the mail service is away', { mailService: 'away' as const }],
    ['the mail service refuses us', { mailService: 'refusing' as const }],
    ['too much bounces', { bouncedPercent: 4.01 }],
    ['too many complain', { complainedPercent: 0.09 }],
  ])('is degraded when %s', (_, over) => expect(healthStatus({ ...well, ...over })).toBe('degraded'));
});
