import { countTiers } from 'green-manufacturing-registry';
import { shareOfOutside } from 'green-manufacturing-registry/analysis';
import { parseQuantity, type ReportedFigure } from 'green-manufacturing-registry/target';
import { describe, expect, it } from 'vitest';
import { factory, recognised } from '../../support/records.js';

function printed(text: string) {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(text);
  return quantity;
}

const reported = (text: string): ReportedFigure => ({
  quantity: printed(text),
  asOf: '2024-12-09',
  source: '北方网, 2024-12-09',
  confidence: 'interview',
});

describe('a share of a reported whole', () => {
  it('of 400余 among 6000余 is 6.7% as printed, and anything above nothing', () => {
    const share = shareOfOutside(printed('400余家'), reported('6000余家'));
    expect([share.value?.toFixed(1), share.least, share.most]).toEqual(['6.7', 0, null]);
    expect(share.whole).toEqual(reported('6000余家'));
  });

  it('of a count keeps the basis of the count and the source of the whole', () => {
    const units = ['a', 'b', 'c'].map((id) => factory(id));
    const events = [
      recognised('a', 'national', '2022-01-01'),
      recognised('b', 'national', '2022-01-01'),
      recognised('c', 'national', '2024'),
    ];
    const counts = countTiers({ units, events }, { scheme: 'green-manufacturing', asOf: '2024-06-30' });
    const share = shareOfOutside(counts, reported('40家'));
    expect(share).toMatchObject({ part: { total: 2, uncertain: 1 }, value: 5, least: 5, most: 7.5 });
    expect(share.basis).toEqual({ result: 'share', whole: reported('40家'), counts: counts.basis });
    expect(JSON.parse(JSON.stringify(share))).toEqual(share);
  });

  it('bounded on one side by 近 and 约', () => {
    expect(shareOfOutside(printed('近300家'), reported('1000家'))).toMatchObject({
      value: 30,
      least: 0,
      most: 30,
    });
    expect(shareOfOutside(300, reported('约1000家'))).toMatchObject({ value: 30, least: 0, most: null });
    expect(shareOfOutside(300, reported('不少于1000家'))).toMatchObject({ value: 30, least: 0, most: 30 });
    expect(shareOfOutside(300, reported('不超过1000家'))).toMatchObject({ value: 30, least: 30, most: null });
  });

  it('of nothing is none', () => {
    expect(shareOfOutside(3, reported('0家'))).toMatchObject({ value: null, least: 0, most: null });
  });
});
