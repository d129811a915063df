import { locales, schemes } from 'green-manufacturing-registry';
import { parseQuantity, type Target, targets } from 'green-manufacturing-registry/target';
import { isBlurredDate } from 'green-manufacturing-registry/words';
import { describe, expect, it, test } from 'vitest';

const figureOf = (target: Target) =>
  'quantity' in target ? target.quantity : 'population' in target ? target.population : undefined;

const amountOf = (target: Target) => {
  const quantity = figureOf(target);
  return quantity ? [quantity.boundary, quantity.value] : null;
};

const scopeOf = ({ jurisdiction, sector }: Target) => [jurisdiction, sector].filter(Boolean).join(' ');

function dueOf(target: Target): string | undefined {
  switch (target.kind) {
    case 'flow':
      return `a ${target.every}`;
    case 'growth':
      return `${target.baseYear} to ${target.by}`;
    case 'sum':
      return `${target.from} to ${target.to}`;
    default:
      return target.by ?? ('withinYears' in target ? `in ${target.withinYears} years` : undefined);
  }
}

function countedIn(target: Target): string {
  if (!('metric' in target)) return target.series;
  const { scheme, count, where, stages } = target.metric;
  const tiers = [where?.tier ?? []].flat().join(', ');
  return `${scheme}${count ? ` by ${count}` : ''}${tiers && `: ${tiers}`}${stages ? ` at ${stages.join(', ')}` : ''}`;
}

describe('the shipped targets', () => {
  it('are those of five documents and no more', () => {
    const told = targets.map((target) => [
      target.id,
      target.kind,
      amountOf(target),
      target.citation.confidence,
    ]);
    expect(told).toEqual([
      ['tianjin-workshops-2024', 'stock', ['more-than', 400], 'interview'],
      ['tianjin-basic-and-advanced-yearly', 'flow', ['at-least', 100], 'interview'],
      ['tianjin-excellent-and-leading-submitted-yearly', 'flow', ['at-least', 20], 'interview'],
      ['tianjin-renovation-investment-growth-2027', 'growth', ['at-least', 25], 'interview'],
      ['tianjin-renovation-investment-2027', 'sum', ['at-least', 150_000_000_000], 'interview'],
      ['tianjin-design-tools-2027', 'share', ['more-than', 90], 'interview'],
      ['tianjin-key-process-nc-2027', 'share', ['more-than', 75], 'interview'],
      ['tianjin-digital-renovation-2027', 'coverage', null, 'interview'],
      ['tianjin-diagnosis', 'coverage', ['more-than', 6000], 'interview'],
      ['tianjin-national-green-2027', 'stock', ['at-least', 260], 'press'],
      ['tianjin-national-green-yearly', 'flow', ['about', 20], 'press'],
      ['hebei-basic-2027', 'stock', ['at-least', 1000], 'primary'],
      ['hebei-advanced-2027', 'stock', ['at-least', 300], 'primary'],
      ['hebei-excellent-2027', 'stock', ['at-least', 30], 'primary'],
      ['automotive-design-tools-2027', 'share', ['more-than', 95], 'press'],
      ['automotive-key-process-nc-2027', 'share', ['more-than', 70], 'press'],
      ['national-zero-carbon-parks-2030', 'stock', ['about', 100], 'several'],
      ['national-zero-carbon-factories-2030', 'stock', ['about', 500], 'single'],
    ]);
  });

  it('say for whom they hold, when they are due and what is counted', () => {
    const titles = 'smart-factory by title';
    expect(targets.map((target) => [target.id, scopeOf(target), dueOf(target), countedIn(target)])).toEqual([
      ['tianjin-workshops-2024', '120000', '2024-12-31', 'tianjin-workshop'],
      ['tianjin-basic-and-advanced-yearly', '120000', 'a year', `${titles}: basic, advanced`],
      [
        'tianjin-excellent-and-leading-submitted-yearly',
        '120000',
        'a year',
        `${titles}: excellent, leading at recommended`,
      ],
      [
        'tianjin-renovation-investment-growth-2027',
        '120000',
        '2023 to 2027',
        'technical-renovation-investment',
      ],
      ['tianjin-renovation-investment-2027', '120000', '2024 to 2027', 'technical-renovation-investment'],
      ['tianjin-design-tools-2027', '120000', '2027', 'design-tool-penetration'],
      ['tianjin-key-process-nc-2027', '120000', '2027', 'key-process-nc-rate'],
      ['tianjin-digital-renovation-2027', '120000', '2027', 'digitally-renovated-above-scale-enterprises'],
      ['tianjin-diagnosis', '120000', 'in 5 years', 'diagnosed-above-scale-enterprises'],
      ['tianjin-national-green-2027', '120000', '2027', 'green-manufacturing by title: national'],
      ['tianjin-national-green-yearly', '120000', 'a year', 'green-manufacturing by title: national'],
      ['hebei-basic-2027', '130000', '2027', 'smart-factory: basic'],
      ['hebei-advanced-2027', '130000', '2027', 'smart-factory: advanced'],
      ['hebei-excellent-2027', '130000', '2027', 'smart-factory: excellent'],
      ['automotive-design-tools-2027', 'CN automotive', '2027', 'design-tool-penetration'],
      ['automotive-key-process-nc-2027', 'CN automotive', '2027', 'key-process-nc-rate'],
      ['national-zero-carbon-parks-2030', 'CN', '2030', 'zero-carbon-park'],
      ['national-zero-carbon-factories-2030', 'CN', '2030', 'zero-carbon-factory'],
    ]);
  });

  it('look for titles nowhere but where they hold', () => {
    const filtered = targets.filter((target) => 'metric' in target && target.metric.where);
    expect(filtered).toHaveLength(7);
    for (const target of filtered)
      expect(target).toHaveProperty('metric.where.division', target.jurisdiction);
  });

  it('say what was assumed and what their source leaves open', () => {
    const told = Object.fromEntries(targets.map(({ id, caveats }) => [id, caveats]));
    expect(told).toEqual({
      'tianjin-workshops-2024': ['closed-scheme'],
      'tianjin-basic-and-advanced-yearly': ['count-assumed'],
      'tianjin-excellent-and-leading-submitted-yearly': ['submitted-only', 'count-assumed'],
      'tianjin-renovation-investment-growth-2027': ['boundary-assumed'],
      'tianjin-renovation-investment-2027': ['period-assumed', 'boundary-assumed'],
      'tianjin-design-tools-2027': ['method-open'],
      'tianjin-key-process-nc-2027': ['method-open'],
      'tianjin-digital-renovation-2027': [],
      'tianjin-diagnosis': [],
      'tianjin-national-green-2027': ['units-and-products', 'boundary-assumed', 'total-assumed'],
      'tianjin-national-green-yearly': ['count-assumed'],
      'hebei-basic-2027': ['boundary-assumed', 'total-assumed', 'promotion-open'],
      'hebei-advanced-2027': ['boundary-assumed', 'total-assumed', 'promotion-open'],
      'hebei-excellent-2027': ['boundary-assumed', 'total-assumed', 'promotion-open'],
      'automotive-design-tools-2027': ['method-open'],
      'automotive-key-process-nc-2027': ['method-open'],
      'national-zero-carbon-parks-2030': [],
      'national-zero-carbon-factories-2030': ['boundary-assumed'],
    });
  });

  it('keep the boundary word of their source where it is known, and read it as the figure reader does', () => {
    const figures = targets.flatMap((target) => figureOf(target) ?? []);
    const printed = figures.flatMap(({ text, value, boundary }) => (text ? { text, value, boundary } : []));
    expect(printed.map(({ text }) => text)).toEqual(['突破400', '超过90%', '超过75%', '6000余', '20家左右']);
    for (const one of printed) expect(parseQuantity(one.text)).toMatchObject(one);
  });

  it('strive (力争) for the yearly ones of the interview, the diagnosis and the 260 of 2027', () => {
    const strivenFor = targets.filter(
      (target) =>
        ('quantity' in target && target.quantity.aspirational) ||
        ('aspirational' in target && target.aspirational),
    );
    expect(strivenFor.map(({ id }) => id)).toEqual([
      'tianjin-basic-and-advanced-yearly',
      'tianjin-excellent-and-leading-submitted-yearly',
      'tianjin-diagnosis',
      'tianjin-national-green-2027',
    ]);
    // 260个: units and products.
    expect(strivenFor.at(-1)).toMatchObject({ quantity: { value: 260, unit: '个' } });
  });

  it('cite the page of the interview', () => {
    const pages = targets.flatMap(({ citation }) =>
      citation.confidence === 'interview' ? citation.address : [],
    );
    expect(new Set(pages)).toEqual(new Set(['ms.big5.enorth.com.cn/system/2024/12/06/057901651.shtml']));
  });

  it('do not make a target of the 12 chains, which were reported as covered', () => {
    expect(targets.filter((target) => 'list' in target)).toEqual([]);
  });

  it('have an id of their own and survive JSON', () => {
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
    expect(JSON.parse(JSON.stringify(targets))).toEqual(targets);
  });

  test.each(targets)('$id is named in three languages, cited, and of a known scheme and date', (target) => {
    for (const locale of locales) expect(target.labels[locale].trim()).not.toBe('');
    expect(new Set(Object.values(target.labels)).size).toBe(3);
    expect(target.citation.document).not.toBe('');
    if ('by' in target && target.by !== undefined) expect(isBlurredDate(target.by)).toBe(true);
    if ('metric' in target) expect(schemes.map(({ id }) => id)).toContain(target.metric.scheme);
  });
});
