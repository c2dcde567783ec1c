import type { Prisma } from '@/prisma/generated/client';
import { committeeSlugs, furtherCommittees } from './committees';
import { runningTitle } from './headings';
import { passagesOf } from './passages';
import type { PlanSource } from './plan-source';
import { principlesInDanish, readings } from './readings';
import { themeWords } from './theme-words';

type Tx = Prisma.TransactionClient;

/** The id the plan has in every installation, so that loading it again finds it. */
export const planId = 'plan-2022-2025';

/** Writes the plan whole. Loading it again replaces its text and keeps what refers to its themes and committees. */
export async function loadPlan(tx: Tx, source: PlanSource): Promise<void> {
  const plan = planRow(source);
  await tx.plan.upsert({ where: { id: planId }, create: { id: planId, ...plan }, update: plan });
  await loadTexts(tx, source);
  await loadThemes(tx, source);
  await loadCommittees(tx, source);
  await tx.pool.deleteMany({ where: { planId } });
  await tx.pool.createMany({ data: poolRows(source) });
}

function planRow(source: PlanSource) {
  const { years } = source.period.budgetAgreement;
  return {
    slug: 'strategisk-udmoentningsplan-2022-2025',
    titleDa: runningTitle(source.title.da),
    titleEn: source.title.en,
    periodFrom: Math.min(...years),
    periodTo: Math.max(...years),
    sourceTitle: source.source.file,
    sourceSha256: source.source.sha256,
    publisher: source.municipality.name,
  };
}

async function loadTexts(tx: Tx, source: PlanSource): Promise<void> {
  const of = { where: { planId } };
  await tx.planPassage.deleteMany(of);
  await tx.governingDocument.deleteMany(of);
  await tx.planGoal.deleteMany(of);
  await tx.economicTarget.deleteMany(of);
  await tx.principle.deleteMany(of);
  await tx.planAmbiguity.deleteMany(of);
  await tx.planPassage.createMany({ data: passagesOf(source).map((one, position) => ({ planId, position, ...one })) });
  for (const document of documentRows(source)) await tx.governingDocument.create({ data: document });
  const goals = source.governance.notes.flatMap((note) => note.sdgs ?? []);
  await tx.planGoal.createMany({ data: goals.map((number) => ({ planId, number })) });
  await tx.economicTarget.createMany({
    data: source.economicTargets.items.map(({ id, da, en, valueDkk }, position) => ({
      planId,
      ref: id,
      position,
      textDa: da,
      textEn: en,
      amountDkk: valueDkk === null ? null : BigInt(valueDkk),
    })),
  });
  await tx.principle.createMany({
    data: source.principles.map(({ id, en, from }, position) => ({
      planId,
      ref: id,
      position,
      textDa: required(principlesInDanish, id),
      textEn: en,
      passageKey: from,
    })),
  });
  await tx.planAmbiguity.createMany({
    data: source.ambiguities.map(({ id }, position) => {
      const { aboutDa, aboutEn, da, en } = required(readings, id);
      return { planId, ref: id, position, aboutDa, aboutEn, textDa: da, textEn: en };
    }),
  });
}

function documentRows({ governance }: PlanSource) {
  return governance.documents.map(({ id, da, en, descriptions }, position) => ({
    planId,
    ref: id,
    position,
    titleDa: runningTitle(da),
    titleEn: en,
    notes: {
      create: descriptions.map(({ ref, confidence }, order) => {
        const note = governance.notes.find((one) => one.id === ref);
        if (!note) throw new Error(`The plan has no note ${ref}.`);
        return { ref, position: order, textDa: note.da, textEn: note.en, confidence };
      }),
    },
  }));
}

async function loadThemes(tx: Tx, source: PlanSource): Promise<void> {
  for (const [position, theme] of source.strategicThemes.themes.entries()) {
    const { id: ref, slug, da, en, subtitle, initiatives } = theme;
    const data = {
      planId,
      slug,
      ref,
      position,
      titleDa: runningTitle(da),
      titleEn: en,
      subtitleDa: subtitle ? runningTitle(subtitle.da) : null,
      subtitleEn: subtitle?.en ?? null,
    };
    const { id: themeId } = await tx.theme.upsert({
      where: { slug },
      create: { ...data, keywords: themeWords[slug] ?? [] },
      update: data,
      select: { id: true },
    });
    const came = cameWithPlan(source);
    await tx.lifeChange.createMany({ data: [{ themeId, ...came }], skipDuplicates: true });
    for (const [order, { id, slug: initiativeSlug, da: title, en: titleEn, assignment }] of initiatives.entries()) {
      const row = { themeId, slug: initiativeSlug, ref: id, position: order, titleDa: runningTitle(title), titleEn, assignment };
      const initiative = await tx.initiative.upsert({
        where: { slug: initiativeSlug },
        create: row,
        update: row,
        select: { id: true },
      });
      await tx.lifeChange.createMany({ data: [{ initiativeId: initiative.id, ...came }], skipDuplicates: true });
    }
  }
}

/** The first step of every life in the plan: all the source tells is that it stands there, not since which day. */
function cameWithPlan(source: PlanSource) {
  return {
    number: 1,
    state: 'added' as const,
    reasonDa: 'Står i planen.',
    reasonEn: 'Stands in the plan.',
    source: source.source.file,
  };
}

/** Committees are renamed and replaced over the years: one that is there already is left as it is. */
async function loadCommittees(tx: Tx, source: PlanSource): Promise<void> {
  const named = source.pools.committees.map(({ id, da, en }) => ({ slug: required(committeeSlugs, id), nameDa: da, nameEn: en }));
  await tx.committee.createMany({
    data: [...named, ...furtherCommittees].map((one) => ({ id: one.slug, ...one })),
    skipDuplicates: true,
  });
}

function poolRows({ pools }: PlanSource) {
  const lying = pools.committees.flatMap((committee) =>
    committee.pools.map((pool) => ({ pool, committeeId: required(committeeSlugs, committee.id) })),
  );
  const loose = pools.unassigned.map((pool) => ({ pool, committeeId: null }));
  return [...lying, ...loose].map(({ pool: { id, da, en, amountDkk }, committeeId }, position) => ({
    planId,
    committeeId,
    ref: id,
    position,
    textDa: da,
    textEn: en,
    amountDkk: BigInt(amountDkk),
  }));
}

function required<Value>(table: Record<string, Value>, key: string): Value {
  const value = table[key];
  if (value === undefined) throw new Error(`Nothing is written for ${key} of the plan.`);
  return value;
}
