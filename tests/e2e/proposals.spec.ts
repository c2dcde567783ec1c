import { type Browser, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { saveCategories } from '@/lib/participation/server/save-categories';
import { db } from '@/lib/platform/db';
import { hashToken, randomToken } from '@/lib/platform/ids';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aPhoto, canary } from '@/tests/support/corpus/pictures';
import { aCitizen, aCoAuthorInvitation, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

async function anOpenProject() {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, moderation: 'after' });
  await saveCategories(await anEmployee(), { project: project.slug, lines: [{ nameDa: 'Stier', nameEn: 'Paths' }] });
  return { slug: project.slug, phase };
}

const press = async (page: Page, role: 'button' | 'link', name: string | RegExp) => {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Enter');
};
const open = async (page: Page, summary: string) => {
  await page.getByText(summary, { exact: true }).first().focus();
  await page.keyboard.press('Enter');
};
const write = async (page: Page, label: string, words: string) => {
  await page.getByRole('textbox', { name: label, exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
};
/** Pictures, and what is written faster than anybody can, are looked at first. */
const show = async (code: string) =>
  expect(await decideCase(await anEmployee(['moderator']), { code, version: 1, outcome: 'published' })).toMatchObject({
    ok: true,
  });
const looksGood = async (page: Page) => expect(await axeFaults(page, 'all')).toEqual([]);

async function somebody(browser: Browser, baseURL: string | undefined, javaScriptEnabled = true) {
  const person = await aCitizen();
  const context = await browser.newContext({ javaScriptEnabled, baseURL, locale: 'da-DK' });
  await signIn(context, baseURL, person);
  return { person, page: await context.newPage(), close: () => context.close() };
}

const five = [1, 2, 3, 4, 5];
const title = 'Forslaget i én linje';
const text = 'Dit forslag';

test('a proposal lives its whole life by keyboard: draft, like others, place, pictures, edit, co-author, support, addition, taken back', async ({
  browser,
  baseURL,
}) => {
  const { slug, phase } = await anOpenProject();
  await aProposal({ phase, title: 'Bænke langs stien' });
  const { person, page, close } = await somebody(browser, baseURL);
  await page.goto(pathTo('da', '/projects/[slug]/proposals/new', { slug }));
  await write(page, title, 'En bænk ved stien');
  await expect(page.getByRole('heading', { name: 'Ligner det et af disse?' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Læs og støt det i stedet ?: Bænke langs stien$/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '1 forslag ligner det, du skriver.' })).toHaveCount(1);
  await looksGood(page);
  await write(page, text, 'Der er langt at gå, når man er træt.');
  await expect(page.getByText(/^Din kladde er gemt på din konto/)).toBeVisible();
  const draft = () => db().proposalDraft.findFirst({ where: { personId: person.personId } });
  await expect.poll(async () => JSON.stringify((await draft())?.words)).toContain('Der er langt at gå, når man er træt.');

  await open(page, 'Sted på kortet (hvis du vil)');
  await page.getByLabel('Vælg et sted på listen').selectOption('Grenaa');
  await looksGood(page);
  await open(page, 'Tilføj billeder eller dokumenter');
  await open(page, 'Flere filer');
  for (const number of five) await page.getByLabel(`Fil ${number}`, { exact: true }).setInputFiles(await aPicture(number));
  for (const field of await page.getByLabel('Hvad viser billedet?').all()) await field.fill('En bænk.');
  await looksGood(page);
  await press(page, 'button', 'Send forslag');
  await expect(page).toHaveURL(/\/vej\/ND-/);
  const code = page.url().split('/').at(-1) ?? '';
  expect(await draft()).toBeNull();
  await show(code);
  const { id, files, place } = await db().contribution.findUniqueOrThrow({
    where: { code },
    include: { files: true, place: true },
  });
  expect(place?.town).toBe('Grenaa');
  expect(files).toHaveLength(5);
  for (const file of files) {
    const picture = await (await page.request.get(`/api/files/${file.id}/large.webp`)).body();
    // Higher than it is wide, as the camera was held, whatever its pixels were.
    expect(await sharp(picture).metadata()).toMatchObject({ width: 48, height: 64 });
    expect(picture.includes(canary)).toBe(false);
  }

  const own = pathTo('da', '/me/contributions/[code]', { code });
  await page.goto(own);
  await open(page, 'Ret overskrift, tekst eller sted');
  await write(page, title, 'En bænk med ryglæn ved stien');
  await looksGood(page);
  await press(page, 'button', 'Gem rettelsen');
  await expect(page.getByText('Forslaget er rettet. Alle kan læse det nu.')).toBeVisible();
  expect(await db().formerText.count({ where: { contributionId: id } })).toBe(1);

  const other = await somebody(browser, baseURL);
  const email = `${crypto.randomUUID()}@borger.example`;
  await write(page, 'E-mail til den, du vil spørge', email);
  await press(page, 'button', 'Send invitationen');
  await expect(page.getByText('Invitationen er sendt.')).toBeVisible();
  await looksGood(page);
  await other.page.goto(pathTo('da', '/co-author/[token]', { token: await linkFor(email) }));
  await expect(other.page.getByRole('heading', { level: 1, name: 'Vil du være medforfatter?' })).toBeVisible();
  await looksGood(other.page);
  await press(other.page, 'button', 'Stå bag forslaget');
  await expect(other.page.getByText('Du står nu bag forslaget.')).toBeVisible();
  await looksGood(other.page);
  await other.close();

  const reader = await somebody(browser, baseURL);
  const address = pathTo('da', '/projects/[slug]/proposals/[code]', { slug, code });
  await reader.page.goto(address);
  await expect(reader.page.getByText(/^Borger sammen med 1 borger mere, /)).toBeVisible();
  await press(reader.page, 'button', /Støt/);
  await expect(reader.page.getByText('Du støtter forslaget.')).toBeVisible();
  await looksGood(reader.page);

  await page.goto(own);
  await write(page, 'Din tilføjelse', 'Bænken kan stå ved åen.');
  await looksGood(page);
  await press(page, 'button', 'Send tilføjelsen');
  await expect(page).toHaveURL(/\/vej\/ND-/);
  await page.goto(own);
  await open(page, 'Træk mit bidrag tilbage');
  await looksGood(page);
  await press(page, 'button', /^Ja, træk/);
  await expect(page.getByText(/Du har trukket/).first()).toBeVisible();
  await reader.page.goto(address);
  await expect(reader.page.getByRole('heading', { level: 1, name: 'Forslaget er trukket tilbage' })).toBeVisible();
  await looksGood(reader.page);
  await reader.close();
  await close();
});

test('without JavaScript a proposal much like another comes back once, is edited and shared, and a draft can be thrown away', async ({
  browser,
  baseURL,
}) => {
  const { phase } = await anOpenProject();
  await aProposal({ phase, title: 'Bænke langs stien' });
  const { person, page, close } = await somebody(browser, baseURL, false);
  const words = { fields: { title: { text: 'En bænk ved stien', at: 1 } }, aside: [] };
  await db().proposalDraft.create({ data: { personId: person.personId, projectId: phase.projectId, words } });
  await page.goto(pathTo('en', '/me'));
  await page.getByRole('link', { name: 'Go on writing: En bænk ved stien' }).click();
  await expect(page.getByLabel('The proposal in one line')).toHaveValue('En bænk ved stien');
  await page.getByRole('textbox', { name: 'Your proposal', exact: true }).fill('Der er langt at gå, når man er træt.');
  await page.getByText('Add pictures or documents', { exact: true }).click();
  await page.getByText('More files', { exact: true }).click();
  for (const number of five) await page.getByLabel(`File ${number}`, { exact: true }).setInputFiles(await aPicture(number));
  await page.getByRole('button', { name: 'Send proposal' }).click();
  await expect(page.getByRole('heading', { name: 'Is it like one of these?' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Read and support it instead ?: Bænke langs stien$/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your proposal', exact: true })).toHaveValue(
    'Der er langt at gå, når man er træt.',
  );
  expect(await db().contribution.count({ where: { projectId: phase.projectId, authorId: person.personId } })).toBe(0);
  await page.getByLabel('File 1', { exact: true }).setInputFiles(await aPicture(6));
  await page.getByRole('button', { name: 'Send proposal' }).click();
  await expect(page.getByRole('alert')).toContainText('You can send at most 5 files. 6.jpg was not taken');
  await page.getByRole('button', { name: 'Send proposal' }).click();
  await expect(page).toHaveURL(/\/en\/path\/ND-/);
  expect(await db().uploadedFile.count({ where: { ownerId: person.personId } })).toBe(5);
  const code = page.url().split('/').at(-1) ?? '';
  await show(code);

  await page.goto(pathTo('en', '/me/contributions/[code]', { code }));
  await page.getByText('Change title, text or place', { exact: true }).click();
  await page.getByLabel('The proposal in one line').fill('En bænk ved åen');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('The proposal is changed. Everybody can read it now.')).toBeVisible();
  const email = `${crypto.randomUUID()}@borger.example`;
  await page.getByLabel('Email of the person you want to ask').fill('nobody');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('Write an email such as name@example.com').first()).toBeVisible();
  await page.getByLabel('Email of the person you want to ask').fill(email);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('The invitation is sent.')).toBeVisible();

  const { id } = await db().contribution.findUniqueOrThrow({ where: { code } });
  const other = await somebody(browser, baseURL, false);
  await other.page.goto(pathTo('en', '/co-author/[token]', { token: await linkFor(email) }));
  await other.page.getByRole('button', { name: 'Stand behind the proposal' }).click();
  await expect(other.page.getByText('You now stand behind the proposal.')).toBeVisible();
  await other.page.getByText('No longer stand behind the proposal', { exact: true }).click();
  await other.page.getByRole('button', { name: 'Leave the proposal' }).click();
  await expect(other.page.getByText('You no longer stand behind the proposal.')).toBeVisible();
  const again = await aCoAuthorInvitation({ proposal: { id } });
  await other.page.goto(pathTo('en', '/co-author/[token]', { token: again.token }));
  await other.page.getByRole('button', { name: 'Say no' }).click();
  await expect(other.page.getByRole('heading', { level: 1, name: 'You have said no' })).toBeVisible();
  expect(await db().coAuthorInvitation.count({ where: { proposalId: id } })).toBe(0);
  await other.close();

  const draft = { personId: person.personId, projectId: phase.projectId, words };
  await db().proposalDraft.create({ data: draft });
  await page.goto(pathTo('en', '/me'));
  await page.getByRole('button', { name: /^Delete the draft/ }).click();
  await expect(page.getByText('The draft is deleted.')).toBeVisible();
  expect(await db().proposalDraft.count({ where: { personId: person.personId } })).toBe(0);
  await close();
});

test('two tabs and a lost connection lose nothing: what was written in both is offered, and what was kept here is sent up later', async ({
  browser,
  baseURL,
}) => {
  const { slug, phase } = await anOpenProject();
  const { person, page, close } = await somebody(browser, baseURL);
  const second = await page.context().newPage();
  const address = pathTo('da', '/projects/[slug]/proposals/new', { slug });
  for (const tab of [page, second]) await tab.goto(address);
  const onAccount = async () =>
    JSON.stringify((await db().proposalDraft.findFirst({ where: { personId: person.personId } }))?.words ?? '');
  await write(page, title, 'Et læskur');
  await expect.poll(onAccount).toContain('Et læskur');
  await write(second, title, 'En vandpost');
  await expect(second.getByRole('heading', { name: 'Du har også skrevet dette' })).toBeVisible();
  await looksGood(second);
  await press(second, 'button', /^Brug dette i stedet/);
  await expect(second.getByLabel(title)).toHaveValue('Et læskur');
  await expect(second.getByText('En vandpost')).toBeVisible();
  await press(second, 'button', /^Slet dette/);
  await expect(second.getByText('En vandpost')).toHaveCount(0);
  await expect.poll(onAccount).not.toContain('En vandpost');
  await page.close();

  await second.context().setOffline(true);
  await write(second, text, 'Så står man tørt.');
  await expect(second.getByText(/^Din kladde er kun gemt på denne enhed/)).toBeVisible();
  await second.context().setOffline(false);
  await expect.poll(onAccount).toContain('Så står man tørt.');
  await expect(second.getByText(/^Din kladde er gemt på din konto/)).toBeVisible();
  await second.getByRole('button', { name: 'Send forslag' }).dblclick();
  await expect(second).toHaveURL(/\/vej\/ND-/);
  await second.goBack();
  await expect(second.getByLabel(title)).toHaveValue('');
  expect(await db().contribution.count({ where: { projectId: phase.projectId } })).toBe(1);
  expect(await onAccount()).toBe('""');
  await close();
});

/** A link as the mail holds it: the secret in the outbox is wiped the moment the mail is sent. */
async function linkFor(email: string): Promise<string> {
  const token = randomToken();
  await db().coAuthorInvitation.updateMany({ where: { email }, data: { tokenHash: hashToken(token) } });
  return token;
}

/** Taken with the camera held upright, each in a colour of its own, so that none is taken for the same twice. */
async function aPicture(number: number) {
  const background = { r: 40 * number, g: 90, b: 30 };
  const pixels = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();
  return { name: `${number}.jpg`, mimeType: 'image/jpeg', buffer: await aPhoto(6, pixels) };
}
