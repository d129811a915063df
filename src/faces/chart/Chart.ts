import type { Scheme } from '../../records/title/index.js';
import type { Divisions } from '../../words/identity/index.js';

/** How a chart is worded. */
export type ChartOptions = {
  /** Any BCP 47 tag. */
  locale: string;
  /** Your own schemes, so that they and their tiers are called by their names. */
  schemes?: readonly Scheme[];
  /** Whose names the tiers of green manufacturing get: `120000` for 市级 where a province says 省级. */
  jurisdiction?: string;
  /** Names of cities and counties by code, or the table of `@vant/area-data` as it is. */
  divisions?: Divisions | undefined;
  /** Your own names, by code: of divisions, zones, enterprises and whatever else the groups are. */
  names?: Readonly<Record<string, string>>;
};

/** One row of the data behind a chart. */
export type ChartRow = Readonly<Record<string, string | number>>;

/** How one property of a mark is drawn from the data. */
export type ChartChannel = {
  field?: string;
  type?: 'quantitative' | 'nominal' | 'temporal';
  value?: number | string;
  title?: string | null;
  sort?: string[];
  scale?: {
    type?: 'utc';
    domain?: string[];
    range?: string[];
  };
  axis?: {
    values?: number[];
    format?: string;
    tickMinStep?: number;
    labelLimit?: number;
    labelOverlap?: 'greedy';
    tickCount?: number;
  } | null;
  legend?: { orient: 'top'; symbolOpacity?: number } | null;
};

/** One layer of marks. */
export type ChartLayer = {
  data?: { values: ChartRow[] };
  mark: {
    type: 'bar' | 'line' | 'area' | 'rule' | 'text';
    point?: boolean;
    opacity?: number;
    color?: string;
    size?: number;
    strokeDash?: number[];
    strokeWidth?: number;
    align?: 'left' | 'center' | 'right';
    baseline?: 'top' | 'middle' | 'bottom';
    dx?: number;
    dy?: number;
  };
  encoding: {
    x?: ChartChannel;
    x2?: { field: string };
    y?: ChartChannel;
    y2?: { field: string };
    yOffset?: ChartChannel;
    color?: ChartChannel;
    text?: ChartChannel;
    tooltip?: ChartChannel[];
  };
};

/** A Vega-Lite specification as plain data: draw it with vega-embed, or change it first as you like. */
export type ChartSpec = {
  $schema: string;
  description: string;
  title: { text: string; subtitle: string[]; anchor: 'start'; frame: 'bounds'; offset: number };
  /** What the numbers rest on, and what has to be borne in mind with them, in whole sentences. */
  usermeta: { basis: string[]; caveats: string[] };
  data: { values: ChartRow[] };
  width: number;
  height: number | { step: number };
  /** Nothing where there is nothing to draw. */
  layer: ChartLayer[];
};
