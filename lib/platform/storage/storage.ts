import { env } from '@/lib/platform/env';
import { localStorage } from './local-storage';
import type { Storage } from './storage-port';

/** The storage of this installation: a folder beside the database. */
export function storage(): Storage {
  return localStorage(env().TRAADEN_DATA_DIR);
}
