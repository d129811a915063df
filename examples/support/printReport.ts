import { explainPromotion, type PromotionReport } from 'green-manufacturing-registry/promotion';
import { printingWords } from 'green-manufacturing-registry/rulebook';
import { wrapText } from './wrapText.js';

const heads = { en: 'Met, left out here', 'zh-CN': '已满足（此处从略）' } as const;

/** Prints a report as the library tells it, but counts the rules that are met, by how well they are known. */
export function printReport(report: PromotionReport, locale: 'en' | 'zh-CN', unitName: string): void {
  const met = report.findings.filter(({ verdict }) => verdict === 'met');
  const open = report.findings.filter(({ verdict }) => verdict !== 'met');
  const text = explainPromotion({ ...report, findings: open }, { locale, format: 'text', unitName });
  for (const line of text.trimEnd().split('\n').filter(Boolean)) {
    const indent = line.startsWith('  - ') ? '      ' : '  ';
    console.log(wrapText(`  ${line}`, { columns: 110, indent }));
  }
  const byConfidence = [...new Set(met.map(({ confidence }) => confidence))].map((confidence) => {
    const count = met.filter((finding) => finding.confidence === confidence).length;
    return `${count} ${printingWords[locale].confidence[confidence]}`;
  });
  console.log(`  ${heads[locale]}: ${met.length} / ${report.findings.length} (${byConfidence.join(', ')})`);
}
