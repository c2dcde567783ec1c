import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { answerField } from '@/lib/decisions/bulk-answer-schema';
import { type CategoryLine, categoriesAsText } from '@/lib/participation/category-schema';
import { commandNames } from './command-files';

export type Input = Record<string, unknown>;

/** The schema each command’s form is read with, by command; read from the server actions. */
export async function formDoors(): Promise<Map<string, z.ZodType>> {
  const doors = new Map<string, z.ZodType>();
  const commands = commandNames();
  for (const path of globSync('app/**/*.action.ts')) {
    const source = readFileSync(path, 'utf8');
    for (const form of source.split('submitForm({').slice(1)) {
      const [, schema] = /schema: (\w+),/.exec(form) ?? [];
      const command = commands.find((name) => new RegExp(`command: ${name},|[ (]${name}\\(`).test(form));
      const [, module] = new RegExp(`import \\{[^}]*\\b${schema}\\b[^}]*\\} from '(@/lib/[^']+)'`).exec(source) ?? [];
      if (!schema || !command || !module) continue;
      const exported: Record<string, z.ZodType> = await import(/* @vite-ignore */ module);
      if (exported[schema]) doors.set(command, exported[schema]);
    }
  }
  return doors;
}

/** The fields a schema knows. */
export function fieldsKnownTo(schema: z.ZodType): string[] {
  return namesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

type Described = { properties?: object; allOf?: unknown[] };
function namesIn({ properties = {}, allOf = [] }: Described): string[] {
  return [...Object.keys(properties), ...allOf.flatMap((part) => namesIn(part as Described))];
}

/** A command’s input as its form would send it: all of it text. */
export function asSent(command: string, input: Input): Input {
  const fields = Object.entries(input).flatMap(([name, value]) =>
    Object.entries(sentBy[name]?.(value) ?? { [name]: asText(value) }),
  );
  return { ...Object.fromEntries(fields), ...besides[command] };
}

function asText(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'on' : '';
  return Array.isArray(value) ? value : String(value ?? '');
}

type Sent = (value: unknown) => Input;
const linesOf =
  (name: string): Sent =>
  (value) => ({ [name]: (value as string[]).join('\n') });
const yesOrNo =
  (name: string): Sent =>
  (value) => ({ [name]: value ? 'yes' : 'no' });

/** Fields that a form writes in another way than the command takes them. */
const sentBy: Record<string, Sent> = {
  about: (value) => {
    const { projectId, kind, slug } = value as Record<string, string>;
    return { about: projectId ? `project:${projectId}` : `${kind}:${slug}` };
  },
  case: (value) => ({ case: (value as { code: string; version: number }[]).map(({ code, version }) => `${code}:${version}`) }),
  answers: (value) => {
    const answers = value as { code: string; text: string }[];
    const texts = Object.fromEntries(answers.map(({ code, text }) => [answerField(code), text]));
    return { include: answers.map(({ code }) => code), ...texts };
  },
  keywords: (value) => ({ keywords: (value as string[]).join(', ') }),
  dueAt: () => ({ date: '2026-12-24', time: '10:00' }),
  hidesKept: yesOrNo('hidesKept'),
  outsideApplicant: yesOrNo('outsideApplicant'),
  affectsLocals: yesOrNo('affectsLocals'),
  parties: linesOf('parties'),
  codes: linesOf('codes'),
  addresses: linesOf('addresses'),
  causes: (value) => ({ causes: (value as string[]).join(', ') }),
  basis: (value) => ({ basis: value ? `${(value as { of: string }).of}:${(value as { id: string }).id}` : '' }),
  isClosed: (value) => ({ access: value ? 'closed' : 'open' }),
  texts: (value) => value as Input,
  takesSignUp: yesOrNo('takesSignUp'),
  lines: (value) => ({ lines: categoriesAsText(value as CategoryLine[]) }),
  influenceDa: linesOf('influenceDa'),
  influenceEn: linesOf('influenceEn'),
  settledDa: linesOf('settledDa'),
  settledEn: linesOf('settledEn'),
  definition: (value) => ({ definition: JSON.stringify(value) }),
  block: (value) => ({ block: typeof value === 'string' ? value : JSON.stringify(value) }),
  withOriginals: (value) => (value ? { withOriginals: 'yes' } : {}),
  origins: linesOf('origins'),
};

/** What a form sends for itself and the command is not given. */
const besides: Record<string, Input> = {
  redriveAllDeliveries: { sure: 'yes' },
  requestErasure: { word: 'SLET' },
  submitReport: { locale: 'da' },
};
