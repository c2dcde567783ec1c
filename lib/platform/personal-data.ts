import { Prisma } from './db';

/** A person as stored tables know them. */
export type Person = {
  id: string;
  /** Null for somebody who has only ever signed in by MitID; then nothing is found by address. */
  email: string | null;
};

/** A person to erase, and which of their contributions the record must keep. */
export type ErasedPerson = Person & {
  keptIds: readonly string[];
  /** What is kept is taken down from the pages. */
  hidesKept: boolean;
  at: Date;
};

/** Rows of one table that carry a person. */
export type PersonalRows = {
  table: string;
  /** Which rows, of the table as `t`. */
  of: (person: Person) => Prisma.Sql;
  /** Columns a person is not given: what opens something, and which employee did it. */
  without?: readonly string[];
  /** Columns of other tables, so that a row can be read by itself: what project it belongs to. */
  beside?: Record<string, Prisma.Sql>;
};

/**
 * What a module holds of a person, how they get it and how it is erased. Erasing twice is erasing once: it is
 * taken up anew after a crash. It answers how many rows it changed.
 */
export type PersonalData = {
  rows: readonly PersonalRows[];
  erase: (person: ErasedPerson) => Promise<number>;
};

/** The rows of somebody's contributions, of a table `t` that names one in this column. */
export const ofContributions =
  (column = 'contributionId') =>
  ({ id }: Person): Prisma.Sql =>
    Prisma.sql`t.${Prisma.raw(`"${column}"`)} IN (SELECT c."id" FROM "Contribution" c WHERE c."authorId" = ${id})`;

/** The receipt number of the contribution a row of `t` names. */
export const codeBeside = {
  code: Prisma.sql`(SELECT c."code" FROM "Contribution" c WHERE c."id" = t."contributionId")`,
};

/** The Danish title of the project a row of `t` names. */
export const projectBeside = {
  project: Prisma.sql`(SELECT p."titleDa" FROM "Project" p WHERE p."id" = t."projectId")`,
};

/** Which contributions of a person lose their words: all but those the record must keep. */
export function isErased({ id, keptIds }: ErasedPerson): Prisma.Sql {
  return Prisma.sql`c."authorId" = ${id} AND NOT c."id" = ANY(${[...keptIds]}::text[])`;
}
