import { demonstrationPeople } from '@/lib/identity/people';
import type { Prisma } from '@/prisma/generated/client';

type Tx = Prisma.TransactionClient;

const exampleCitizens = 40;
export const managerId = demonstrationPeople.manager;
export const demonstrationAdministrator = demonstrationPeople.administrator;
/** Manages one project alone, so that a demonstration shows the difference. */
export const harbourManagerId = 'example-manager-harbour';
const harbourProject = 'det-maritime-hus';

/** The id of an example citizen by number, from 1. */
export const citizenId = (number: number): string => `example-citizen-${number}`;

/** All example citizens, by number. */
export const citizenNumbers = Array.from({ length: exampleCitizens }, (_, index) => index + 1);

const doors: {
  id: string;
  email: string;
  name: string;
  roles: ('project_manager' | 'moderator' | 'leader' | 'administrator')[];
}[] = [
  { id: demonstrationPeople.citizen, email: 'borger@eksempel.invalid', name: 'Eksempel Borger', roles: [] },
  {
    id: managerId,
    email: 'projektleder@eksempel.invalid',
    name: 'Eksempel Projektleder',
    roles: ['project_manager', 'moderator'],
  },
  {
    id: harbourManagerId,
    email: 'havnens-projektleder@eksempel.invalid',
    name: 'Eksempel Havneleder',
    roles: ['project_manager'],
  },
  { id: demonstrationPeople.leader, email: 'leder@eksempel.invalid', name: 'Eksempel Leder', roles: ['leader'] },
  { id: demonstrationPeople.partner, email: 'partner@eksempel.invalid', name: 'Eksempel Partner', roles: [] },
  {
    id: demonstrationPeople.administrator,
    email: 'administrator@eksempel.invalid',
    name: 'Eksempel Administrator',
    roles: ['administrator'],
  },
];

/** The people one can sign in as, a manager of one project, and the citizens who have spoken. None of their addresses can receive mail. */
export async function loadPeople(tx: Tx, at: Date): Promise<void> {
  const known = { emailVerified: at, isExample: true, createdAt: at };
  await tx.user.createMany({
    data: [
      ...doors.map(({ id, email, name }) => ({ id, email, name, ...known })),
      ...citizenNumbers.map((number) => ({
        id: citizenId(number),
        email: `eksempel${number}@eksempel.invalid`,
        name: `Eksempel ${number}`,
        ...known,
      })),
    ],
    skipDuplicates: true,
  });
  await tx.employeeRole.createMany({
    data: doors.flatMap(({ id, roles }) => roles.map((role) => ({ userId: id, role, grantedAt: at }))),
    skipDuplicates: true,
  });
}

/** The manager of the doors answers for every project, with its cases; the other for the one by the harbour. */
export async function loadManagers(tx: Tx, at: Date): Promise<void> {
  const projects = await tx.project.findMany({ where: { parentId: null }, select: { id: true, slug: true } });
  const harbour = projects.filter(({ slug }) => slug === harbourProject);
  const managed = [
    ...projects.map(({ id }) => [id, managerId] as const),
    ...harbour.map(({ id }) => [id, harbourManagerId] as const),
  ];
  await tx.projectManager.createMany({
    data: managed.map(([projectId, userId]) => ({ projectId, userId, assignedAt: at })),
    skipDuplicates: true,
  });
}

/** The fictional foundation and the one project it may follow. */
export async function loadPartner(tx: Tx, projectId: string, at: Date): Promise<void> {
  await tx.partnerOrganisation.create({
    data: {
      id: 'example-foundation',
      name: 'Eksempelfonden',
      isExample: true,
      members: { create: { userId: demonstrationPeople.partner } },
      grants: {
        create: {
          projectId,
          grantedAt: at,
          grantedById: demonstrationAdministrator,
          startsOn: at,
          why: 'Fonden er med i eksemplet.',
        },
      },
    },
    select: { id: true },
  });
}
