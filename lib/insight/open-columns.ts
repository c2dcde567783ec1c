import { z } from 'zod';

export type OpenColumn = { name: string; read: (item: unknown) => string | number };

/**
 * An item of the open data as a row of a table: a column for each value in it, named by where it stands (`title.da`). A list of
 * words stands in one cell, divided by lines; what is more than a list of words is written as JSON.
 */
export function columnsOf(schema: z.ZodType, path: readonly string[] = []): OpenColumn[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([name, part]) => columnsOf(part as z.ZodType, [...path, name]));
  }
  return [{ name: path.join('.'), read: (item) => cell(path.reduce<unknown>(within, item)) }];
}

function bare(schema: z.ZodType): z.ZodType {
  const isWrapped = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
  return isWrapped ? bare(schema.unwrap() as z.ZodType) : schema;
}

function within(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function cell(value: unknown): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join('\n');
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
