/** A row as a database answers it, by column. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** What answers statements: a connection, or an open transaction. */
export type Session = {
  query(text: string, parameters?: readonly unknown[]): Promise<readonly StoredRow[]>;
};

/**
 * All that a store needs of PostgreSQL. `portOfPglite` and `portOfPool` make it; write it yourself for another driver.
 * `transaction` commits when the work is done and rolls back when it throws.
 */
export type Port = Session & {
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
};
