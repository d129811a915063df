import {
  divisionOf,
  kindOf,
  normalizeName,
  type RegistryEvent,
  type RegistryRecord,
  termOf,
  tierOf,
  type UnitKind,
} from 'green-manufacturing-registry';
import { readCsv } from './readCsv.js';

/** Records and events as read from the published rows. The ids are ours: kind and name. */
export type Published = { records: unknown[]; events: RegistryEvent[] };

type Row = Record<string, string>;

const kinds: Record<string, UnitKind> = {
  green_factory: kindOf('绿色工厂'),
  green_supply_chain: kindOf('绿色供应链管理企业'),
  green_design_product: kindOf('绿色设计产品'),
  green_industrial_park: kindOf('绿色工业园区'),
};

function kindIn(row: Row): UnitKind {
  return kinds[row.unit_kind ?? ''] ?? 'factory';
}

/** A unit named by its list: the enterprise behind it, and the unit itself. */
function recordsOf(
  kind: UnitKind,
  name: string,
  where: { division?: string; zone?: string },
): RegistryRecord[] {
  const unit = { id: unitId(kind, name), ...where };
  if (kind === 'park') return [{ kind, name, ...unit }];
  const enterprise: RegistryRecord = { kind: 'enterprise', id: `enterprise ${normalizeName(name)}`, name };
  if (kind === 'product')
    return [enterprise, { kind, name: 'PHA生物降解材料', enterprise: enterprise.id, ...unit }];
  return [enterprise, { kind, enterprise: enterprise.id, ...unit }];
}

function unitId(kind: UnitKind, name: string): string {
  return `${kind} ${normalizeName(name)}`;
}

/** Qingdao's excellent smart factories of 2024. The source states no stage; we assume that the list is final. */
function qingdao(): Published {
  const rows = readCsv('excellent-2024-qingdao.csv');
  return {
    records: rows.flatMap((row) =>
      recordsOf('factory', row.enterprise ?? '', { division: divisionOf(row.region ?? '') }),
    ),
    events: rows.map((row) => ({
      type: 'title',
      unit: unitId('factory', row.enterprise ?? ''),
      scheme: 'smart-factory',
      tier: tierOf(row.tier ?? '', { scheme: 'smart-factory' }),
      project: row.factory_name,
      stage: 'recognised',
      on: '2025-01-07',
      listYear: Number(row.year),
      document: { address: row.source },
    })),
  };
}

/** The leading list of 2025, as far as known. It is a cultivation list. */
function leading(): Published {
  const rows = readCsv('leading-2025.csv');
  const nameOf = (row: Row) => row.full_name_if_stated || row.name_as_reported || '';
  return {
    records: rows.flatMap((row) => {
      const region = row.region_if_stated;
      return recordsOf('factory', nameOf(row), region ? { division: divisionOf(region) } : {});
    }),
    events: rows.map((row) => ({
      type: 'title',
      unit: unitId('factory', nameOf(row)),
      scheme: 'smart-factory',
      tier: tierOf(row.tier ?? '', { scheme: 'smart-factory' }),
      stage: 'cultivating',
      on: '2025-11-27',
      listYear: Number(row.year),
      document: { address: row.source },
    })),
  };
}

/** Shanghai's municipal green units of 2025 in Songjiang. The source states no stage; we assume that the list is final. */
function songjiang(): Published {
  const rows = readCsv('songjiang-green-2025.csv');
  return {
    records: rows.flatMap((row) => recordsOf(kindIn(row), row.name ?? '', { division: '310117' })),
    events: rows.map((row) => ({
      type: 'title',
      unit: unitId(kindIn(row), row.name ?? ''),
      scheme: 'green-manufacturing',
      tier: tierOf(row.level ?? '', { scheme: 'green-manufacturing', jurisdiction: '310000' }),
      stage: 'recognised',
      on: row.year ?? '',
      listYear: Number(row.year),
      document: { address: row.source },
    })),
  };
}

/** When the news says that a batch was announced. */
const announced: Record<string, string> = {
  '1': '2017-08-23',
  '5': '2020-10-16',
  '2020': '2020',
  '2024': '2025-01-11',
  '2025第一批': '2025-03-10',
};

/** Tianjin's units in the news. "Batch 1 or 2" says only that the title was held when batch 2 was out. */
function tianjin(): Published {
  const rows = readCsv('tianjin-news-rows.csv');
  return {
    records: rows.flatMap((row) => {
      const place = row.district_or_zone ?? '';
      const isDistrict = place !== '' && place !== '天津港保税区';
      const division = isDistrict ? divisionOf(place, { within: '120000' }) : '120000';
      const zone = place !== '' && !isDistrict ? { zone: place } : {};
      return recordsOf(kindIn(row), row.name ?? '', { division, ...zone });
    }),
    events: rows.map((row) => {
      const batch = row.year_or_batch ?? '';
      const title = {
        unit: unitId(kindIn(row), row.name ?? ''),
        scheme: 'green-manufacturing',
        tier: tierOf(row.level ?? '', { scheme: 'green-manufacturing', jurisdiction: '120000' }),
        document: { address: row.source },
      };
      if (batch === '1-2') return { type: 'opening', on: '2018-02-11', ...title };
      return {
        type: 'title',
        on: announced[batch] ?? batch,
        stage: termOf('stage', row.stage ?? ''),
        batch,
        ...title,
      };
    }),
  };
}

/** Every published row under `examples/data`, and one record that is broken on purpose. */
export function readPublishedUnits(): Published {
  const lists = [qingdao(), leading(), songjiang(), tianjin()];
  // A real company beside a wrong code, as printed in a public code base.
  const broken = {
    kind: 'enterprise',
    id: 'broken',
    name: '天津久日新材料股份有限公司',
    creditCode: '911201137004655938',
  };
  return {
    records: [...lists.flatMap(({ records }) => records), broken],
    events: lists.flatMap(({ events }) => events),
  };
}
