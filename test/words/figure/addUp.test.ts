import type { Confidence } from 'green-manufacturing-registry';
import { addUp, parseQuantity, type ReportedFigure } from 'green-manufacturing-registry/target';
import { describe, expect, it } from 'vitest';

function reported(text: string, source: string, confidence: Confidence = 'press'): ReportedFigure {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(text);
  return { quantity, source, confidence };
}

describe('addUp', () => {
  const list2024 = reported('235', 'finance.qingdaonews.com/content/2025-01/07/content_23633265.htm');
  const list2025 = reported('274', 'spsg.gymf.com.cn/newslist/industrynews?page=6');
  const total = { ...reported('504', 'industrysourcing.cn/article/472640'), asOf: '2025-11-27' };

  it('tells that 235 and 274 contradict 504, and keeps every source', () => {
    expect(addUp({ parts: [list2024, list2025], whole: total })).toEqual({
      verdict: 'differs',
      sum: 509,
      gap: 5,
      units: [],
      parts: [list2024, list2025],
      whole: total,
    });
  });

  it('finds no contradiction with 500余, which says less', () => {
    const rounded = reported('500+', 'www.globaltimes.cn/page/202511/1349272.shtml');
    expect(addUp({ parts: [list2024, list2025], whole: rounded })).toMatchObject({
      verdict: 'agrees',
      gap: 9,
    });
  });

  it('cannot tell where a part is open', () => {
    const open = reported('200余', 'page');
    expect(addUp({ parts: [open, list2025], whole: total })).toMatchObject({ verdict: 'undetermined' });
  });

  it('adds open ends as open ends: 231 or more and 274 are never 504', () => {
    const open = reported('230余', 'en.people.cn/n3/2025/0213/c90000-20276097.html');
    expect(addUp({ parts: [open, list2025], whole: total })).toMatchObject({ verdict: 'differs', gap: 0 });
  });

  it('closes 105, 35, 4 and 10 to 154, and 154 and 49 to 203', () => {
    // cnwn.com.cn/jujiao/guonei/2023/0606/20859.html and www.911monitor.com/system/2024/01/30/055182508.shtml
    const parts = ['105', '35', '4', '10'].map((text) =>
      reported(text, 'news.bangkaow.com/info/202308/1181553.html'),
    );
    expect(addUp({ parts, whole: reported('154', 'press conference of 2023-06-05') }).verdict).toBe('agrees');
    const both = [reported('154', '2023-06-05'), reported('49', '2024-01-30')];
    expect(addUp({ parts: both, whole: reported('203', '2024-01-30') }).verdict).toBe('agrees');
  });

  it('holds two figures for one thing against one another', () => {
    const rejected = reported('2000+', '91pronsree.com/nnews.asp?vid=46204');
    const other = reported('7000', 'www.industrysourcing.cn/article/472640');
    expect(addUp({ parts: [other], whole: rejected }).verdict).toBe('agrees');
    expect(
      addUp({ parts: [reported('3657', 'People’s Daily')], whole: reported('3616', 'list') }),
    ).toMatchObject({
      verdict: 'differs',
      gap: 41,
    });
  });

  it('closes 28 factories and 14 supply chains to 42', () => {
    const source = 'tjbh.com/c/2022-02-22/1006106.shtml';
    const parts = [reported('28家', source), reported('14家', source)];
    expect(addUp({ parts, whole: reported('42家', source) })).toMatchObject({
      verdict: 'agrees',
      gap: 0,
      units: ['家'],
    });
  });

  it('adds decimals as they are printed', () => {
    const parts = [reported('0.1%', 'page'), reported('0.2%', 'page')];
    expect(addUp({ parts, whole: reported('0.3%', 'page') })).toMatchObject({
      verdict: 'agrees',
      sum: 0.3,
      gap: 0,
    });
    expect(addUp({ parts: [reported('42.8%', 'page')], whole: reported('42.7%', 'page') }).gap).toBe(0.1);
  });

  it('keeps every unit that was printed, since units and products do not add up to either', () => {
    const parts = [reported('144家', 'page'), reported('60余项', 'page')];
    expect(addUp({ parts, whole: reported('204家', 'page') }).units).toEqual(['家', '项']);
  });

  it('adds nothing to 0', () => {
    expect(addUp({ parts: [], whole: reported('0', 'page') })).toMatchObject({ verdict: 'agrees', sum: 0 });
  });
});
