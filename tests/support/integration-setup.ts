import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { testEnv } from './test-env';

const server = inject('testServer');
const database = `${server.prefix}_${process.env.VITEST_POOL_ID}`;

Object.assign(process.env, testEnv, {
  DATABASE_URL: `${server.base}/${database}`,
  TRAADEN_DATA_DIR: path.join(tmpdir(), database),
});
delete process.env.RESEND_API_KEY;
