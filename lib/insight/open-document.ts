import { z } from 'zod';
import { municipality } from '@/lib/platform/municipality';
import { type OpenName, openCatalogue, openKey, openNames, openPageSize } from './open-catalogue';
import { openExamples } from './open-examples';
import { openAllowance, openBase, openChanges, openLicence, openNoticeMonths } from './open-terms';

type Json = Record<string, unknown>;

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameter: z.string().optional().describe('The parameter that was not understood.'),
    allowed: z.array(z.string()).optional().describe('The parameters there are, or the values it can have.'),
  })
  .describe('What went wrong (RFC 9457).');

/** The OpenAPI document of the open data: written from the shapes that every answer is held to. */
export function openApiDocument(origin: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: `Open data of ${municipality().name}`,
      version: openChanges[0].version,
      summary: 'What is public on Tråden, for machines.',
      description: about,
      license: { name: openLicence.name, identifier: openLicence.identifier },
    },
    servers: [{ url: `${origin}${openBase}` }],
    externalDocs: { url: `${origin}/en/open-data`, description: 'What there is, how to cite it, and what has changed.' },
    tags: [
      ...openNames.map((name) => ({ name, description: openCatalogue[name].about as string })),
      { name: 'feeds', description: 'What is new, for feed readers.' },
      { name: 'calendars', description: 'Deadlines and meetings, for calendars.' },
    ],
    security: [],
    paths: paths(),
    components: { schemas: schemas(), responses },
  };
}

const about = [
  'Everything here can be read by everybody on the pages of the platform too. Nothing says who wrote anything, and no number joins what one person has said.',
  `Lists come ${openPageSize.usual} items at a time, at most ${openPageSize.most}, in the order of their keys; \`next\` is the address of the following page, and null on the last.`,
  'Texts of the municipality stand in Danish and English; what people say stands in the language they wrote it in.',
  `One network can ask ${openAllowance.points} times in ${openAllowance.seconds} seconds; a download counts as ${openAllowance.download}. Whoever asks more often is answered 429 with \`Retry-After\`.`,
  'Answers carry an `ETag`: send it as `If-None-Match` and what has not changed is answered 304 without a body.',
  `Within a major version things are only added: new resources, fields, parameters and values of enumerations. Whatever is to end is announced at least ${openNoticeMonths} months before, with the headers \`Deprecation\` and \`Sunset\`.`,
].join('\n\n');

function paths(): Json {
  return {
    '/': { get: operation('getIndex', 'What there is to read.', [], { 'application/json': { schema: { type: 'object' } } }) },
    '/openapi.json': {
      get: operation('getOpenApi', 'This document.', [], { 'application/json': { schema: { type: 'object' } } }),
    },
    ...Object.assign({}, ...openNames.map(pathsOf)),
    '/feed.atom': feed('getFeed', 'What is new, as Atom (RFC 4287).', []),
    '/projects/{key}/feed.atom': feed('getProjectFeed', 'What is new in a project.', [keyParameter]),
    '/themes/{key}/feed.atom': feed('getThemeFeed', 'What is new under a theme.', [keyParameter]),
    '/areas/{key}/feed.atom': feed('getAreaFeed', 'What was said of places near a town.', [keyParameter]),
    '/calendar.ics': calendar('getCalendar', 'Deadlines and meetings (RFC 5545).', []),
    '/projects/{key}/calendar.ics': calendar('getProjectCalendar', 'Deadlines and meetings of a project.', [keyParameter]),
  };
}

function pathsOf(name: OpenName): Json {
  const { name: shape, about: summary, filters, onMap } = openCatalogue[name];
  const narrowing = Object.entries(filters).map(([filter, schema]) => parameter(filter, schema));
  const item = { $ref: `#/components/schemas/${shape}` };
  const list = {
    type: 'object',
    required: ['items', 'next'],
    properties: {
      items: { type: 'array', items: item },
      next: { type: ['string', 'null'], format: 'uri', description: 'Where the following page is.' },
    },
  };
  const example = openExamples[name];
  const found = { items: [example], next: null };
  const tags = [name];
  return {
    [`/${name}`]: {
      get: {
        ...operation(`list${plural(shape)}`, summary, [...narrowing, ...paging], json(list, found), { isList: true }),
        tags,
      },
    },
    [`/${name}/{key}`]: {
      get: { ...operation(`get${shape}`, `One of them: ${summary}`, [keyParameter], json(item, example)), tags },
    },
    [`/${name}.csv`]: {
      get: {
        ...operation(
          `download${plural(shape)}AsCsv`,
          'All of them as a table: UTF-8, semicolons, a first row of names.',
          narrowing,
          {
            'text/csv': { schema: { type: 'string' } },
          },
        ),
        tags,
      },
    },
    ...(onMap && {
      [`/${name}.geojson`]: {
        get: {
          ...operation(`download${plural(shape)}AsGeoJson`, 'Those that lie somewhere, as GeoJSON (RFC 7946).', narrowing, {
            'application/geo+json': { schema: { type: 'object' } },
          }),
          tags,
        },
      },
    }),
  };
}

const plural = (shape: string) => (/s$|News|Coverage/.test(shape) ? `All${shape}` : `${shape}s`);

function parameter(name: string, schema: z.ZodType, description?: string): Json {
  const { $schema: _, description: said, ...bare } = z.toJSONSchema(schema, { io: 'input' }) as Json;
  return {
    name,
    in: 'query',
    required: false,
    description: description ?? said ?? `Only those with this ${name}.`,
    schema: bare,
  };
}

const keyParameter: Json = { name: 'key', in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 200 } };
const language: Json = {
  name: 'language',
  in: 'query',
  required: false,
  description: 'The language of what the municipality says.',
  schema: { type: 'string', enum: ['da', 'en'], default: 'da' },
};
const paging: Json[] = [
  {
    name: 'limit',
    in: 'query',
    required: false,
    description: 'How many items a page holds.',
    schema: { type: 'integer', minimum: 1, maximum: openPageSize.most, default: openPageSize.usual },
  },
  parameter('after', openKey, 'The key the page comes after. Follow `next` instead of writing it yourself.'),
];

const headers = {
  ETag: { description: 'What the answer is, in short.', schema: { type: 'string' } },
  'Cache-Control': { schema: { type: 'string' } },
};
const link = { Link: { description: 'The following page, as `rel="next"` (RFC 8288).', schema: { type: 'string' } } };

function operation(operationId: string, summary: string, parameters: Json[], content: Json, { isList = false } = {}): Json {
  return {
    operationId,
    summary,
    parameters,
    responses: {
      200: { description: 'As it stands now.', headers: { ...headers, ...(isList && link) }, content },
      304: { description: 'It is as you have it.' },
      400: ref('NotUnderstood'),
      404: ref('NotFound'),
      429: ref('TooMany'),
    },
  };
}

const ref = (name: string) => ({ $ref: `#/components/responses/${name}` });
const json = (schema: Json, example: unknown) => ({ 'application/json': { schema, example } });

function feed(operationId: string, summary: string, parameters: Json[]): Json {
  const content = { 'application/atom+xml': { schema: { type: 'string' } } };
  return { get: { ...operation(operationId, summary, [...parameters, language], content), tags: ['feeds'] } };
}

function calendar(operationId: string, summary: string, parameters: Json[]): Json {
  const content = { 'text/calendar': { schema: { type: 'string' } } };
  return { get: { ...operation(operationId, summary, [...parameters, language], content), tags: ['calendars'] } };
}

const asProblem = (description: string, extra: Json = {}) => ({
  description,
  ...extra,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
const responses = {
  NotUnderstood: asProblem('A parameter that does not exist, or a value it cannot have; says which there are.'),
  NotFound: asProblem('There is no such thing, or it is not published: the two are answered alike.'),
  TooMany: asProblem('Asked too often.', {
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
  }),
};

/** The shapes as JSON schemas. Readers let in what they do not know, so none forbids further fields. */
function schemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const name of openNames) registry.add(openCatalogue[name].item, { id: openCatalogue[name].name });
  registry.add(problem, { id: 'Problem' });
  const written = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` }).schemas;
  return Object.fromEntries(
    Object.entries(written).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema as Json]),
  );
}
