import type { RateLimit } from '@/lib/platform/rate-limit';

/** Appeals, mended words and taking back: enough for anybody, too few for a machine. */
export const dueProcessLimit: RateLimit = { name: 'due-process', points: 30, seconds: 3600 };
