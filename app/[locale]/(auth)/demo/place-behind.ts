import type { DemonstrationDoor } from '@/lib/identity/people';

/** Where each example person begins. */
export const placeBehind = {
  citizen: '/',
  manager: '/workspace',
  leader: '/workspace',
  partner: '/partner',
  administrator: '/workspace',
} as const satisfies Record<DemonstrationDoor, string>;
