import { aboutScheme, type Citation, schemes } from 'green-manufacturing-registry';
import {
  electronicsStars,
  generalForm2025,
  hebeiStars,
  indicators,
  jiangsuForm2026,
  liaoningAdvancedSheet,
  maturityBands,
  supplyChainIndex,
  tableC1,
} from 'green-manufacturing-registry/indicator';
import { documentsOf } from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';
import { reportedFigures, targets } from 'green-manufacturing-registry/target';

/** Something that rests on a document: of which rulebook, scheme, target, form or figure. */
export type Use = { owner: string; id: string } & Omit<Citation, 'document' | 'date'>;

const forms = [generalForm2025, jiangsuForm2026, liaoningAdvancedSheet, supplyChainIndex, tableC1];
const starTables = [electronicsStars, hebeiStars];

/** Every document that is cited, in the order in which it first is, with everything that rests on it. */
export function restingOnDocuments(): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  const add = (owner: string, id: string, { document, date: _, ...citation }: Citation) => {
    found.set(document, [...(found.get(document) ?? []), { owner, id, ...citation }]);
  };
  for (const one of shelf) {
    // What stands once more under a later edition or call rests on the same documents.
    if (/-(390|251)$/.test(one.id) && one.jurisdiction !== 'CN') continue;
    for (const { uses } of documentsOf(one)) {
      for (const { part, id, citation, confidence } of uses) {
        add(one.id, part === 'rule' ? id : `${part} ${id}`, { ...citation, confidence });
      }
    }
  }
  for (const { id } of schemes) for (const citation of aboutScheme(id).citations) add(id, 'scheme', citation);
  for (const { id, about } of localSchemes) for (const one of about?.citations ?? []) add(id, 'scheme', one);
  for (const { id, citation } of targets) add(id, 'target', citation);
  for (const { id, citation } of indicators) add(id, 'indicator', citation);
  for (const { id, citation, blocks, bonus = [] } of forms) {
    add(id, 'form', citation);
    for (const row of [...blocks.flatMap(({ rows }) => rows), ...bonus]) add(id, row.id, row.citation);
  }
  for (const { id, bands } of starTables)
    for (const one of bands) add(id, `${one.stars} stars`, one.citation);
  for (const { level, citation } of maturityBands) add('maturity-bands', `level ${level}`, citation);
  for (const { id, source, address, confidence } of reportedFigures) {
    add(id, 'figure', { document: source, confidence, ...(address !== undefined && { address }) });
  }
  return found;
}
