import { describe, expect, it } from 'vitest';
import { healthStatus } from '@/lib/jobs/health';

const well = {
  database: 'reachable' as const,
  migrationsMissing: 0,
  worker: 'running' as const,
  pendingEvents: { count: 3, oldestSeconds: 2 },
  dueDeliveries: { count: 0, oldestSeconds: 0 },
};

describe('the installation', () => {
  it('is well while its worker keeps up', () => expect(healthStatus(well)).toBe('ok'));

  it.each([
    ['a migration is missing', { migrationsMissing: 1 }],
    ['no worker is there', { worker: 'absent' as const }],
    ['events wait in vain', { pendingEvents: { count: 1, oldestSeconds: 600 } }],
    ['mail is overdue', { dueDeliveries: { count: 1, oldestSeconds: 600 } }],
  ])('is degraded when %s', (_, over) => expect(healthStatus({ ...well, ...over })).toBe('degraded'));
});
