import { Client } from 'pg';
import type { Locale } from '@/lib/i18n/locale';
import { pathnames } from '@/lib/i18n/pathnames';
import { administrationVisits } from './administration-visits';
import { citizenVisits } from './citizen-visits';
import { deskVisits } from './desk-visits';
import { examplesIn, type One } from './examples';
import { newsletterVisits } from './newsletter-visits';
import { projectVisits } from './project-visits';
import type { Visit } from './visit';

/**
 * Every page of the product at least once, with parameters taken from the demonstration data.
 * `mail` names a caught mail. Throws when a page has no visit, so that a new page cannot be forgotten.
 */
export async function everyPage(databaseUrl: string, mail: string, locale: Locale): Promise<Visit[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const one: One = async (sql) => {
      const { rows } = await client.query(sql);
      if (!rows[0]) throw new Error(`The demonstration data lacks what this asks for: ${sql}`);
      return String(Object.values(rows[0])[0]);
    };
    const visits = await visitsOf(one, mail, locale);
    const missing = Object.keys(pathnames).filter((page) => page !== opensOnce && !visits.some((visit) => visit.page === page));
    if (missing.length > 0) throw new Error(`No visit in the crawl for: ${missing.join(', ')}`);
    return visits;
  } finally {
    await client.end();
  }
}

/** Shown only to whoever holds the console's one-time link, before there is an administrator. */
const opensOnce = '/sign-in/administrator';

async function visitsOf(one: One, mail: string, locale: Locale): Promise<Visit[]> {
  const examples = await examplesIn(one, mail, locale);
  // In this order: the doors take each name from the last visit that has it.
  return [
    ...projectVisits(examples),
    ...(await newsletterVisits(one, examples.example)),
    ...deskVisits(examples),
    ...administrationVisits(examples),
    ...citizenVisits(examples),
  ];
}
