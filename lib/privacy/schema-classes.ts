import { isPersonalKind, isRecordClass, type PersonalKind, type RecordClass } from './data-class';

export type ColumnClass = {
  table: string;
  column: string;
  /** As the schema writes it, such as `String[]`. */
  type: string;
  record: RecordClass;
  /** `nothing` for dates, enumerations, keys and truth values that do not say otherwise. */
  personal: PersonalKind;
};

export type SchemaClasses = { columns: ColumnClass[]; faults: string[] };

/** Types that can hold words or numbers about somebody: such a column always says what it holds. */
const telling = ['String', 'Json', 'Bytes', 'Int', 'BigInt', 'Float', 'Decimal'];
/** Columns called so hold the id of somebody. */
const namesSomebody = /^(by|person|author|owner|recipient|reporter|user|assignee|actor|secondBy|\w+By)Ids?$/;

/**
 * The class of every column of a Prisma schema, and what is wrong with those that have none. The model says
 * `/// Record class: account.`, a column `/// Personal: contact`, and a model that holds nothing of anybody
 * `/// Personal: nothing.` for all its columns.
 */
export function schemaClasses(schema: string): SchemaClasses {
  const found: SchemaClasses = { columns: [], faults: [] };
  for (const [, doc = '', table = '', body = ''] of schema.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const record = /Record class: ([a-z ]+)/.exec(doc)?.[1]?.trim() ?? '';
    if (!isRecordClass(record)) {
      found.faults.push(`${table}: no record class`);
      continue;
    }
    const allNothing = record === 'reference' || /Personal: nothing/.test(doc);
    const keys = keysOf(body);
    for (const line of body.split('\n')) {
      const [, column = '', type = ''] = /^ {2}(\w+)\s+(\w+(?:\[\])?)/.exec(line) ?? [];
      if (column === '' || isRelation(line, type, schema)) continue;
      const said = /Personal: (\w+)/.exec(line)?.[1];
      const fault = faultOf({ column, type: type.replace('[]', ''), said, isKey: keys.has(column), allNothing });
      if (fault) found.faults.push(`${table}.${column}: ${fault}`);
      found.columns.push({ table, column, type, record, personal: said && isPersonalKind(said) ? said : 'nothing' });
    }
  }
  return found;
}

type Said = { column: string; type: string; said: string | undefined; isKey: boolean; allNothing: boolean };

function faultOf({ column, type, said, isKey, allNothing }: Said): string | null {
  if (said !== undefined) return isPersonalKind(said) ? null : `no such class: ${said}`;
  if (namesSomebody.test(column) && !isKey) return 'names somebody and does not say who';
  return isKey || allNothing || !telling.includes(type) ? null : 'does not say what it holds of a person';
}

const isRelation = (line: string, type: string, schema: string) =>
  line.includes('@relation') || new RegExp(`^model ${type.replace('[]', '')} `, 'm').test(schema);

/** Columns that identify the row itself or another row that is no person. */
function keysOf(body: string): Set<string> {
  const own = [...body.matchAll(/^ {2}(\w+) .*@id\b/gm)].map(([, name = '']) => name);
  const others = [...body.matchAll(/^ {2}\w+\s+(\w+)\??\s.*@relation\(.*?fields: \[([^\]]+)\]/gm)]
    .filter(([, to]) => to !== 'User')
    .flatMap(([, , fields = '']) => fields.split(',').map((field) => field.trim()));
  return new Set([...own, ...others]);
}
