import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '@/prisma/generated/client';
import { statementName } from './statement-name';

/** The database, or a transaction on it. Commands that others compose take this. */
export type Db = PrismaClient | Prisma.TransactionClient;
export { Prisma };

const shared = globalThis as { traadenDb?: PrismaClient };

/** The one connection pool of this process, opened at first use. */
export function db(): PrismaClient {
  shared.traadenDb ??= openDatabase(process.env.DATABASE_URL);
  return shared.traadenDb;
}

/** A client of its own for a given server; the caller disconnects it. */
export function openDatabase(connectionString: string | undefined): PrismaClient {
  if (!connectionString) throw new Error('DATABASE_URL is not set');
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10 }, { statementNameGenerator: statementName }) });
}

/** True for a unique-key conflict, the way limits such as "one each" are enforced. */
export function isConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
