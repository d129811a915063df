/** As much of the peers as the benchmark uses: the packages themselves are installed by `npm run bench` alone. */
declare module '@duckdb/node-api' {
  type Statement = { runAndReadAll(): Promise<{ getRows(): unknown[][] }> };
  export type Connection = {
    run(sql: string): Promise<unknown>;
    prepare(sql: string): Promise<Statement>;
  };
  export const DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

declare module 'es-toolkit' {
  export function countBy<T>(rows: readonly T[], keyOf: (row: T) => string): Record<string, number>;
  export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Record<string, T[]>;
  export function keyBy<T>(rows: readonly T[], keyOf: (row: T) => string): Record<string, T>;
}

declare module 'ajv/dist/2020.js' {
  type Validate = { (value: unknown): boolean; errors?: readonly object[] | null };
  export class Ajv2020 {
    constructor(options: { allErrors: boolean });
    addFormat(name: string, format: (text: string) => boolean): this;
    addKeyword(name: string): this;
    compile(schema: object): Validate;
  }
}

declare module 'valibot' {
  type Schema = { readonly kind: 'schema' };
  type Action = { readonly kind: 'action' };
  export function strictObject(entries: Readonly<Record<string, Schema>>): Schema;
  export function array(item: Schema): Schema;
  export function optional(schema: Schema): Schema;
  export function union(options: readonly Schema[]): Schema;
  export function picklist(values: readonly string[]): Schema;
  export function literal(value: string): Schema;
  export function string(): Schema;
  export function number(): Schema;
  export function boolean(): Schema;
  export function pipe(schema: Schema, ...actions: readonly Action[]): Schema;
  export function regex(pattern: RegExp): Action;
  export function check(test: (text: string) => boolean): Action;
  export function integer(): Action;
  export function minValue(value: number): Action;
  export function maxValue(value: number): Action;
  export function safeParse(
    schema: Schema,
    value: unknown,
  ): { success: true; output: unknown } | { success: false; issues: readonly object[] };
}
