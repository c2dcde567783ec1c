import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';

const internalChar = 18;
const text = 25;

/**
 * Prisma's Postgres adapter, made fit for migrations: a script goes to the server whole (the adapter would cut it at
 * every semicolon, also inside a function body), and the catalogue's "char" columns are read as characters.
 * @param {string} connectionString
 * @returns what the engine connects through, and `close` for the connections it leaves open
 */
export function migrationAdapter(connectionString) {
  const factory = new PrismaPg({ connectionString, max: 1 });
  const connect = factory.connect.bind(factory);
  const connectToShadowDb = factory.connectToShadowDb.bind(factory);
  const pools = new Set();
  const opened = (adapter) => {
    pools.add(adapter.underlyingDriver());
    return adapt(adapter);
  };
  factory.connect = async () => opened(await connect());
  factory.connectToShadowDb = async () => opened(await connectToShadowDb());
  const close = () => Promise.all([...pools].map((pool) => pool.ended || pool.end()));
  return { adapter: bindMigrationAwareSqlAdapterFactory(factory), close };
}

function adapt(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charColumns = new WeakMap();
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const fields = result.fields ?? [];
    charColumns.set(
      result.rows,
      fields.flatMap(({ dataTypeID }, at) => (dataTypeID === internalChar ? [at] : [])),
    );
    for (const field of fields) if (field.dataTypeID === internalChar) field.dataTypeID = text;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const at of charColumns.get(result.rows) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}
