/**
 * The changes that make the schema, one after the other; a store is at version N when the first N are made. They are never
 * altered, only followed by others. Primary keys begin with what a table would be distributed by.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    // One row: its lock lets one writer in at a time.
    `CREATE TABLE green_registry.head (
      id integer PRIMARY KEY CHECK (id = 1),
      records integer NOT NULL DEFAULT 0,
      events integer NOT NULL DEFAULT 0,
      latest text COLLATE "C" NOT NULL DEFAULT '',
      schemes text NOT NULL DEFAULT '[]',
      derivation text,
      deriving text,
      derived_to text COLLATE "C" NOT NULL DEFAULT ''
    )`,
    `INSERT INTO green_registry.head (id) VALUES (1)`,
    `CREATE TABLE green_registry.records (
      id text COLLATE "C" NOT NULL,
      number integer NOT NULL,
      recorded_on integer NOT NULL,
      kind text COLLATE "C" NOT NULL,
      owner text COLLATE "C" NOT NULL,
      zone text COLLATE "C",
      chains text[] COLLATE "C",
      record text COLLATE "C" NOT NULL,
      PRIMARY KEY (id, number)
    )`,
    `CREATE INDEX records_number ON green_registry.records (number)`,
    `CREATE INDEX records_owner ON green_registry.records (owner)`,
    `CREATE TABLE green_registry.events (
      unit text COLLATE "C" NOT NULL,
      number integer NOT NULL,
      recorded_on integer NOT NULL,
      type text COLLATE "C" NOT NULL,
      event text COLLATE "C" NOT NULL,
      PRIMARY KEY (unit, number)
    )`,
    `CREATE INDEX events_number ON green_registry.events (number)`,
    // Both directions of every merger.
    `CREATE TABLE green_registry.mergers (
      unit text COLLATE "C" NOT NULL,
      other text COLLATE "C" NOT NULL,
      PRIMARY KEY (unit, other)
    )`,
    // Where records may be found. Words are hashed, since an index holds no long ones; a find is checked against the record.
    `CREATE TABLE green_registry.finds (
      word bigint NOT NULL,
      kind text COLLATE "C" NOT NULL,
      id text COLLATE "C" NOT NULL,
      PRIMARY KEY (word, kind, id)
    )`,
    `CREATE TABLE green_registry.tenures (
      owner text COLLATE "C" NOT NULL,
      unit text COLLATE "C" NOT NULL,
      number integer NOT NULL,
      scheme text COLLATE "C" NOT NULL,
      stage text COLLATE "C",
      rank integer NOT NULL,
      project text COLLATE "C",
      since_first integer NOT NULL,
      since_last integer NOT NULL,
      until_first integer NOT NULL,
      until_last integer NOT NULL,
      known_from integer NOT NULL,
      known_until integer NOT NULL,
      flags integer NOT NULL,
      end_year text COLLATE "C",
      list_year text COLLATE "C",
      batch text COLLATE "C",
      recommender text COLLATE "C",
      basis text COLLATE "C",
      kind text COLLATE "C" NOT NULL,
      division text COLLATE "C",
      region text COLLATE "C",
      region_rolled_up text COLLATE "C",
      zone text COLLATE "C",
      industry text COLLATE "C",
      industry_group text COLLATE "C",
      chains text[] COLLATE "C",
      enterprise text COLLATE "C",
      PRIMARY KEY (owner, unit, number)
    )`,
    // Units whose steps stages of the caller's own may tell apart; no stages: whatever they are.
    `CREATE TABLE green_registry.staged (
      owner text COLLATE "C" NOT NULL,
      unit text COLLATE "C" NOT NULL,
      scheme text COLLATE "C" NOT NULL,
      stages text[] COLLATE "C",
      PRIMARY KEY (owner, unit, scheme)
    )`,
    // Units whose tenures rows cannot say, under every owner that they may have: these owners are counted in the process.
    `CREATE TABLE green_registry.exceptions (
      owner text COLLATE "C" NOT NULL,
      unit text COLLATE "C" NOT NULL,
      PRIMARY KEY (owner, unit)
    )`,
  ],
];
