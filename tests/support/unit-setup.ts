import { testEnv } from './test-env';

Object.assign(process.env, testEnv);
delete process.env.DATABASE_URL;
