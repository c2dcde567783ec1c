import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';

/**
 * Reads `.env` and the environment (which wins), fills in what a demonstration may invent, and refuses a production
 * start that lacks something, naming everything at once.
 * @param {string} root
 * @returns {{ mode: 'demonstration' | 'production', port: number, host: string | undefined, dataDir: string, address: string, env: NodeJS.ProcessEnv }}
 * @throws {Failure}
 */
export function readConfiguration(root) {
  if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
  const { env } = process;
  const mode = env.TRAADEN_MODE || 'demonstration';
  if (mode !== 'demonstration' && mode !== 'production') {
    throw new Failure(`TRAADEN_MODE is "${mode}": it can be demonstration or production.`);
  }
  const port = readPort(env.PORT);
  const dataDir = path.resolve(root, env.TRAADEN_DATA_DIR || '.data');
  if (mode === 'production') demandSecrets(env);
  mkdirSync(dataDir, { recursive: true });
  const secret = env.TRAADEN_SECRET || inventSecret(path.join(dataDir, 'config.json'));
  const address = (env.TRAADEN_URL || `http://localhost:${port}`).replace(/\/$/, '');
  return {
    mode,
    port,
    host: env.HOST || undefined,
    dataDir,
    address,
    env: {
      ...env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      TRAADEN_MODE: mode,
      TRAADEN_DATA_DIR: dataDir,
      TRAADEN_SECRET: secret,
      TRAADEN_URL: address,
      PORT: String(port),
    },
  };
}

function readPort(text) {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`PORT is "${text}": it must be a number between 1 and 65535.`);
}

const demanded = {
  TRAADEN_URL: 'the public address, such as https://medskab.example.dk',
  TRAADEN_SECRET: 'at least 32 random characters, for instance from: openssl rand -base64 32',
  RESEND_API_KEY: 'the key of the mail service',
  MAIL_FROM: 'the address mails come from',
};

function demandSecrets(env) {
  const missing = Object.entries(demanded)
    .filter(([name]) => !env[name] || (name === 'TRAADEN_SECRET' && env[name].length < 32))
    .map(([name, meaning]) => `    ${name}: ${meaning}`);
  const asksProvider = ['MITID', 'MITID_ERHVERV', 'STAFF'].some((provider) => env[`TRAADEN_${provider}_ISSUER`]);
  if (asksProvider && (env.TRAADEN_IDENTITY_PEPPER ?? '').length < 32)
    missing.push('    TRAADEN_IDENTITY_PEPPER: at least 32 random characters, kept apart from the backups of the database');
  if (missing.length > 0) {
    throw new Failure(`Production needs these settings, in the environment or in .env:\n\n${missing.join('\n')}`);
  }
  if (!URL.canParse(env.TRAADEN_URL))
    throw new Failure(`TRAADEN_URL is "${env.TRAADEN_URL}": it must be a whole address with https://.`);
}

function inventSecret(file) {
  if (existsSync(file)) {
    try {
      const { secret } = JSON.parse(readFileSync(file, 'utf8'));
      if (secret?.length >= 32) return secret;
    } catch {
      // Half-written by a killed run: make it anew.
    }
  }
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(file, `${JSON.stringify({ secret }, null, 2)}\n`, { mode: 0o600 });
  return secret;
}
